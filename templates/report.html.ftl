<#import "print/page.html.ftl" as frame>
<#import "parts/parts.html.ftl" as parts>
<#import "parts/waivers.html.ftl" as waivers>
<#assign progress = [
  {"title": words.report.column.number, "class": "step"},
  {"title": words.report.column.title},
  {"title": words.report.column.start, "class": "date"},
  {"title": words.report.column.end, "class": "date wide"},
  {"title": words.report.column.revised, "class": "date"}
]>
<@frame.page>
<h1>${page.documentName}</h1>
<p class="lead">${view.period}</p>
<#if view.illustration?has_content>
<@parts.note><p><strong>${view.illustration}</strong></p></@parts.note>
</#if>
<@parts.fields>
<#list view.facts as fact>
  <@parts.field fact.label><#if fact.own><@parts.own fact.value/><#else>${fact.value}</#if></@parts.field>
</#list>
</@parts.fields>
<h2>${words.report["summary-heading"]}</h2>
<@parts.tiles view.counts/>
<p><#list view.overview as sentence>${sentence}<#sep> </#list></p>
<#if view.summary?has_content>
${prose(view.summary)}
</#if>
<h2 class="break">${words.report["attention-heading"]}</h2>
<#if view.decisions?has_content>
<@points words.report.decisions view.decisions/>
<#else>
<p>${words.report["decisions-none"]}</p>
</#if>
<#if view.problems?has_content>
<@points words.report.problems view.problems/>
</#if>
<#if view.attention?has_content>
<@points words.report.attention view.attention/>
<#else>
<p>${words.report["attention-none"]}</p>
</#if>
<h2>${words.report["changes-heading"]}</h2>
<#if view.changes?has_content>
<@parts.table caption=view.changesSince class="changes" columns=[{"title": words.report.column.change, "class": "kind"}, {"title": words.report.column.number, "class": "step"}, words.report.column.title, {"title": words.report.column.was, "class": "was"}, {"title": words.report.column.now, "class": "now"}]>
<#list view.changes as change>
  <tr><th scope="row" class="kind">${change.what}</th><td class="step">${change.number}</td><td><@parts.own change.title/></td><td class="was"><#if change.former?has_content><@parts.own change.former/><#else><@state change.was/></#if></td><td class="now"><@state change.now/><#if change.by?has_content><#if change.now.word?has_content>, </#if>${change.by}<#if change.decision?has_content> <@parts.own change.decision/></#if></#if></td></tr>
</#list>
</@parts.table>
<#else>
<p>${view.changesSince} ${view.noChanges}</p>
</#if>
<h2>${words.report["themes-heading"]}</h2>
<#if view.provisional?has_content>
<p class="opens">${view.provisional}</p>
</#if>
<#list view.themes as theme>
<#if theme.rows?has_content>
<@parts.table class="progress" caption=theme.title columns=progress + [{"title": words.report.column.status, "class": "state"}]>
<#list theme.rows as row>
  <tr class="<#if row.note?has_content || row.remarks?has_content>has-remark</#if><#if row.waiting> waiting</#if>">
    <@cells row/><td class="state"><@state row.status/></td>
  </tr>
  <@below row row.waiting/>
</#list>
</@parts.table>
<#else>
<h3>${theme.title}</h3>
<p>${theme.empty}</p>
</#if>
</#list>
<h2>${words.report["completed-heading"]}</h2>
<#if view.completed?has_content>
<@parts.table class="progress" caption=words.report["completed-note"] columns=progress + [{"title": words.report.column.completed, "class": "state"}]>
<#list view.completed as row>
  <tr<#if row.note?has_content || row.remarks?has_content> class="has-remark"</#if>>
    <@cells row/><td class="state">${row.completed}</td>
  </tr>
  <@below row false/>
</#list>
</@parts.table>
<#else>
<p>${words.report["completed-none"]}</p>
</#if>
<div class="together">
<@waivers.section view.waivers/>
<h2>${words.report["legend-heading"]}</h2>
<@parts.legend view.legend/>
<ul>
<#list view.notes as note>
  <li>${note}</li>
</#list>
</ul>
</div>
</@frame.page>
<#-- A status, or a date in its place. -->
<#macro state status><#if status.code?has_content><@parts.status code=status.code word=status.word/><#else>${status.word}</#if></#macro>
<#macro cells row>
<th scope="row" class="step">${row.number}</th><td><@parts.own row.title/></td><td class="date">${row.start}</td><td class="date">${row.end}</td><td class="date">${row.revised}</td>
</#macro>
<#-- The line under a row. -->
<#macro below row waiting>
<#if row.note?has_content || row.remarks?has_content>
  <tr class="remark<#if waiting> waiting</#if>"><td></td><td colspan="5"><#if row.note?has_content>${proseCell(row.note)} </#if><#list row.remarks as remark>${remark}<#sep> </#list></td></tr>
</#if>
</#macro>
<#macro points caption entries>
<@parts.table class="points" caption=caption columns=[words.report.column.assignment, words.report.column.cause, words.report.column.effect, words.report.column.measure]>
<#list entries as point>
  <tr>
    <th scope="row">${point.number} <@parts.own point.title/><br/><span class="plain"><@state point.status/></span><#list point.dates as date><br/><span class="plain quiet date">${date}</span></#list></th>
    <td>${proseCell(point.cause)}</td><td>${proseCell(point.effect)}</td><td>${proseCell(point.measure)}</td>
  </tr>
  <#if point.asked?has_content>
  <tr class="asked">
    <th scope="row">${words.report.asked}</th>
    <td colspan="3"><div>${proseCell(point.asked)}</div><#if point.askedOf?has_content><div><#list point.askedOf as sentence>${sentence}<#sep> </#list></div></#if><#if point.advice?has_content><div>${words.report["asked-advice"]} ${proseCell(point.advice)}</div></#if></td>
  </tr>
  </#if>
</#list>
</@parts.table>
</#macro>
