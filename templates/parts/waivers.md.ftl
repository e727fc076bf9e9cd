<#import "parts.md.ftl" as parts>
<#-- What was accepted. -->
<#macro section table>
## ${words.waivers.heading}

<#if table.rows?has_content>
${table.caption}

<@parts.table table/>
<#else>
${words.waivers.none}
</#if>
</#macro>
