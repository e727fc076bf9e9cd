<#import "parts/parts.md.ftl" as parts>
<#import "parts/waivers.md.ftl" as waivers>
# ${page.documentName}

<#if view.illustration?has_content>
> **${view.illustration}**

</#if>
<#list view.facts as fact>
- **${fact.label}:** <@parts.content fact.value/>
</#list>

## ${words.frameworks["summary-heading"]}

${view.overview}

<#if view.counts?has_content>
<@parts.tiles entries=view.counts now=words.frameworks.column.count/>

<@parts.legend view.legend/>
</#if>

<#if view.frameworks?has_content>
## ${words.frameworks["each-heading"]}

</#if>
<#list view.frameworks as framework>
### ${framework.title}

${framework.source}

<@parts.table framework.table/>

</#list>
<@waivers.section view.deviations/>

## ${words.frameworks["matrices-heading"]}

${words.frameworks["matrices-note"]}

<#list view.matrices as matrix>
### ${matrix.title}

<#if matrix.table.rows?has_content>
<@parts.table matrix.table/>
</#if>

<#list matrix.empty as sentence>
- <@parts.content sentence/>
</#list>

</#list>
<#if view.columns?has_content>
### ${words.frameworks["columns-heading"]}

<#list view.columns as column>
- **${column.label}** <@parts.content column.value/>
</#list>
</#if>
