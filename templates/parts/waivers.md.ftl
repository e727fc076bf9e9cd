<#import "parts.md.ftl" as parts>
<#-- What was knowingly allowed. entries: rule, ids, reason, decision, expires. -->
<#macro section entries>
## ${words.waivers.heading}

<#if entries?has_content>
<@parts.header [words.waivers.rule, words.waivers.ids, words.waivers.reason, words.waivers.decision, words.waivers.expires]/>
<#list entries as entry>
| ${entry.rule} | ${entry.ids} | ${proseCell(entry.reason)} | ${entry.decision} | ${entry.expires} |
</#list>
<#else>
${words.waivers.none}
</#if>
</#macro>
