<#import "parts/parts.md.ftl" as parts>
<#import "parts/waivers.md.ftl" as waivers>
# ${page.documentName}

<#if view.illustration?has_content>
> **${view.illustration}**

</#if>
<#list view.facts as fact>
- **${fact.label}:** ${fact.value}
</#list>

## ${words.frameworks["summary-heading"]}

${view.overview}

<@parts.header [words.frameworks.column.state, words.frameworks.column.count]/>
<#list view.counts as count>
| ${parts.status(count.code, count.word)} | ${count.count} |
</#list>

<@parts.legend view.legend/>

<#list view.frameworks as framework>
## ${framework.title}

${framework.source}

<@parts.header [words.frameworks.column.id, words.frameworks.column.requirement, words.frameworks.column.state, words.frameworks.column.details]/>
<#list framework.rows as row>
| ${row.id} | **${row.title}**<#if row.text?has_content> · ${proseCell(row.text)}</#if> · ${row.how.text} | ${parts.status(row.state.code, row.state.word)} | <#if row.details?has_content><#list row.details as detail>${detail.text}<#sep> </#list><#else>${words.frameworks["nothing"]}</#if> |
</#list>

</#list>
<@waivers.section view.deviations/>

## ${words.frameworks["matrices-heading"]}

${words.frameworks["matrices-note"]}

<#list view.matrices as matrix>
### ${matrix.title}

<#if matrix.rows?has_content>
<@parts.header [words.frameworks.column.id, matrix.first] + matrix.columns/>
<#list matrix.rows as row>
| ${row.id} | ${row.title} |<#list row.cells as cell> ${cell} |</#list>
</#list>
</#if>

<#list matrix.empty as sentence>
- ${sentence}
</#list>

</#list>
<#if view.columns?has_content>
### ${words.frameworks["columns-heading"]}

<#list view.columns as column>
- **${column.label}** ${column.value}
</#list>
</#if>
