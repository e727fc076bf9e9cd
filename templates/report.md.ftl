<#import "parts/parts.md.ftl" as parts>
<#import "parts/waivers.md.ftl" as waivers>
# ${page.documentName} ${view.period}

<#if view.illustration?has_content>
> **${view.illustration}**

</#if>
<#list view.facts as fact>
- **${fact.label}:** ${fact.value}
</#list>

## ${words.report["summary-heading"]}

<#list view.overview as sentence>
${sentence}
</#list>

<@parts.header [words.report.column.status, words.report.column.count]/>
<#list view.counts as count>
| ${parts.status(count.code, count.word)} | ${count.count} |
</#list>

<#if view.summary?has_content>
${prose(view.summary)}

</#if>
## ${words.report["attention-heading"]}

<#if view.decisions?has_content>
### ${words.report.decisions}

<@points view.decisions/>
<#else>
${words.report["decisions-none"]}
</#if>

<#if view.problems?has_content>
### ${words.report.problems}

<@points view.problems/>

</#if>
### ${words.report.attention}

<#if view.attention?has_content>
<@points view.attention/>
<#else>
${words.report["attention-none"]}
</#if>

## ${words.report["changes-heading"]}

${view.changesSince}

<#if view.changes?has_content>
<@parts.header [words.report.column.change, words.report.column.number, words.report.column.title, words.report.column.was, words.report.column.now]/>
<#list view.changes as change>
| ${change.what} | ${change.number} | ${change.title} | <#if change.former?has_content>${change.former}<#else><@state change.was/></#if> | <@state change.now/><#if change.by?has_content><#if change.now.word?has_content>, </#if>${change.by}<#if change.decision?has_content> ${change.decision}</#if></#if> |
</#list>
</#if>

${view.noChanges}

## ${words.report["themes-heading"]}

${view.provisional}

<#list view.themes as theme>
### ${theme.title}

<#if theme.rows?has_content>
<@parts.header [words.report.column.number, words.report.column.title, words.report.column.start, words.report.column.end, words.report.column.revised, words.report.column.status]/>
<#list theme.rows as row>
| ${row.number} | ${row.title} | ${row.start} | ${row.end} | ${row.revised} | <@state row.status/> |
<@below row/>
</#list>
</#if>

${theme.empty}

</#list>
## ${words.report["completed-heading"]}

<#if view.completed?has_content>
${words.report["completed-note"]}

<@parts.header [words.report.column.number, words.report.column.title, words.report.column.start, words.report.column.end, words.report.column.revised, words.report.column.completed]/>
<#list view.completed as row>
| ${row.number} | ${row.title} | ${row.start} | ${row.end} | ${row.revised} | ${row.completed} |
<@below row/>
</#list>
<#else>
${words.report["completed-none"]}
</#if>

<@waivers.section view.waivers/>

## ${words.report["legend-heading"]}

<@parts.legend view.legend/>

<#list view.notes as note>
- ${note}
</#list>
<#--

  A status, or a date in its place. -->
<#macro state status><#if status.code?has_content>${parts.status(status.code, status.word)}<#else>${status.word}</#if></#macro>
<#-- The line under a row: Markdown has no cell that spans columns, so it stands in the second one. -->
<#macro below row>
<#if row.note?has_content || row.remarks?has_content>
| | ↳<#if row.note?has_content> ${proseCell(row.note)}</#if><#list row.remarks as remark><#if remark?is_first && row.note?has_content && hasBlocks(row.note)><br><#else> </#if>${remark}</#list> | | | | |
</#if>
</#macro>
<#macro points entries>
<@parts.header [words.report.column.assignment, words.report.column.cause, words.report.column.effect, words.report.column.measure]/>
<#list entries as point>
| **${point.number} ${point.title}** · <@state point.status/><#list point.dates as date> · ${date}</#list> | ${proseCell(point.cause)} | ${proseCell(point.effect)} | ${proseCell(point.measure)} |
<#if point.asked?has_content>
| ↳ **${words.report.asked}** | ${proseCell(point.asked)}<#list point.askedOf as sentence><#if sentence?is_first && hasBlocks(point.asked)><br><#else> </#if>${sentence}</#list><#if point.advice?has_content> ${words.report["asked-advice"]} ${proseCell(point.advice)}</#if> | | |
</#if>
</#list>
</#macro>
