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
- **${fact.label}:** ${fact.value}
</#list>

<#if view.note?has_content>
${prose(view.note)}

</#if>
<#if view.empty?has_content>
${view.empty}

<#else>
<@parts.figure figures[0]/>

## ${words.gantt["table-heading"]}

| ${words.gantt.column.number} | ${words.gantt.column.title} |<#list view.columns as column> <#if column.year?has_content>${column.year} </#if>${column.label} |</#list>
| ---: | --- |<#list view.columns as column> :-: |</#list>
<#list view.groups as group>
<#if group.title?has_content>
| | **${group.title}** |<#list view.columns as column> |</#list>
</#if>
<#list group.rows as row>
| ${row.number}. | ${row.title} (${row.reference}) |<#list row.cells as cell> ${cell} |</#list>
</#list>
</#list>

<#list view.marks as mark>
- ${mark}
</#list>

## ${words.gantt["words-heading"]}

<@parts.header [words.gantt.column.number, words.gantt.column.title, words.gantt.column.time, words.gantt.column.revised, words.gantt.column["waits-for"], words.gantt.column.status]/>
<#list view.groups as group>
<#list group.rows as row>
| ${row.number}. | ${row.title} (${row.reference}) | ${row.words} | ${row.revised} | ${row.waitsFor} | <#if row.status.code?has_content>${parts.status(row.status.code, row.status.word)}<#else>${row.status.word}</#if> |
</#list>
</#list>

</#if>
<#if view.dates?has_content>
## ${words.gantt["dates-heading"]}

<@parts.header [words.gantt.column.date, words.gantt.column.what]/>
<#list view.dates as date>
| ${date.label} | ${date.value} |
</#list>

</#if>
<#if view.legend?has_content>
## ${words.gantt["legend-heading"]}

<@parts.legend view.legend/>
</#if>
