<#import "parts.html.ftl" as parts>
<#-- What was knowingly allowed. entries: rule, ids, reason, decision, expires. -->
<#macro section entries>
<h2>${words.waivers.heading}</h2>
<#if entries?has_content>
<@parts.table caption=words.waivers.caption class="waivers" columns=[{"title": words.waivers.rule, "class": "rule"}, {"title": words.waivers.ids, "class": "ids"}, words.waivers.reason, {"title": words.waivers.decision, "class": "decision"}, {"title": words.waivers.expires, "class": "date"}]>
<#list entries as entry>
  <tr><th scope="row" class="rule">${entry.rule}</th><td class="ids">${entry.ids}</td><td>${proseCell(entry.reason)}</td><td class="decision"><@parts.own entry.decision/></td><td class="date">${entry.expires}</td></tr>
</#list>
</@parts.table>
<#else>
<p>${words.waivers.none}</p>
</#if>
</#macro>
