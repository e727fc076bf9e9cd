<#import "parts/parts.md.ftl" as parts>
# ${page.documentName}

${view.programme}

<#if view.illustration?has_content>
> **${view.illustration}**

</#if>
<#if view.provisional?has_content>
**${view.provisional}**

</#if>
<#list view.facts as fact>
- **${fact.label}:** <@parts.content fact.value/>
</#list>

<#if view.note?has_content>
${prose(view.note)}

</#if>
<#if view.empty?has_content>
${view.empty}

<#else>
<@parts.figure figures[0]/>

## ${words.gantt["table-heading"]}

<@parts.table view.grid/>

<#list view.marks as mark>
- ${mark}
</#list>

## ${words.gantt["words-heading"]}

<@parts.table view.inWords/>

</#if>
<#if view.dates.rows?has_content>
## ${words.gantt["dates-heading"]}

<@parts.table view.dates/>

</#if>
<#if view.legend?has_content>
## ${words.gantt["legend-heading"]}

<@parts.legend view.legend/>
</#if>
