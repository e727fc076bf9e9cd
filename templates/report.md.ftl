<#import "parts/parts.md.ftl" as parts>
<#import "parts/waivers.md.ftl" as waivers>
# ${page.documentName} ${view.period}

<#if view.illustration?has_content>
> **${view.illustration}**

</#if>
<#list view.facts as fact>
- **${fact.label}:** <@parts.content fact.value/>
</#list>

## ${words.report["summary-heading"]}

<#list view.overview as sentence>
${sentence}
</#list>

<@parts.tiles view.counts words.report.column.status words.report.column.count/>

<#if view.summary?has_content>
${prose(view.summary)}

</#if>
## ${words.report["attention-heading"]}

<#if view.decisions.rows?has_content>
### ${view.decisions.caption}

<@parts.table view.decisions/>
<#else>
${words.report["decisions-none"]}
</#if>

<#if view.problems.rows?has_content>
### ${view.problems.caption}

<@parts.table view.problems/>

</#if>
<#if view.attention.rows?has_content>
### ${view.attention.caption}

<@parts.table view.attention/>
<#else>
${words.report["attention-none"]}
</#if>

## ${words.report["changes-heading"]}

${view.changesSince}

<#if view.changes.rows?has_content>
<@parts.table view.changes/>
</#if>

${view.noChanges}

## ${words.report["themes-heading"]}

${view.provisional}

<#list view.themes as theme>
### ${theme.title}

<#if theme.table.rows?has_content>
<@parts.table theme.table/>
</#if>

${theme.empty}

</#list>
## ${words.report["completed-heading"]}

<#if view.completed.rows?has_content>
${view.completed.caption}

<@parts.table view.completed/>
<#else>
${words.report["completed-none"]}
</#if>

<@waivers.section view.waivers/>

## ${words.report["legend-heading"]}

<@parts.legend view.legend/>

<#list view.notes as note>
- ${note}
</#list>
