<#import "parts/parts.md.ftl" as parts>
<#import "parts/waivers.md.ftl" as waivers>
# ${page.documentName} ${view.period}

<#if view.illustration?has_content>
> **${view.illustration}**

</#if>
<#list view.facts as fact>
- **${fact.label}:** <@parts.content fact.value/>
</#list>
<#list view.tested as fact>
- **${fact.label}:** <@parts.content fact.value/>
</#list>

## ${words.report["asked-heading"]}

<#if view.asked.rows?has_content>
<@parts.table view.asked/>
<#else>
${words.report["decisions-none"]}
</#if>

## ${words.report["stand-heading"]}

<@parts.tiles entries=view.counts now=words.report.now before=words.report.before/>

<@parts.legend view.legend/>

${view.total} ${view.money} ${view.changed}

<#if view.summary?has_content>
${prose(view.summary)}

</#if>
<#if view.late?has_content>
### ${words.report["late-heading"]}

<#list view.late as line>
- <@parts.content line/>
</#list>
<#else>
${words.report["late-none"]}
</#if>

<#if view.next?has_content>
### ${words.report["next-heading"]}

<#list view.next as day>
- **${day.label}:** <@parts.content day.value/>
</#list>
<#else>
${words.report["next-none"]}
</#if>

## ${words.report["attention-heading"]}

<#list [view.decisions, view.problems, view.attention] as points>
<#if points.rows?has_content>
### ${points.caption}

<@parts.table points/>

</#if>
</#list>
<#if !view.attention.rows?has_content>
${words.report["attention-none"]}

</#if>
## ${words.report["changes-heading"]}

<#if view.changesSince?has_content>${view.changesSince} </#if>${view.noChanges}

<#if view.changes.rows?has_content>
<@parts.table view.changes/>

</#if>
## ${words.report["decided-heading"]}

${view.decidedSince}

<#if view.decided.rows?has_content>
<@parts.table view.decided/>

</#if>
## ${words.report["themes-heading"]}

${view.provisional}

<@parts.table view.progress/>

<#list view.notes as note>
- ${note}
</#list>

## ${words.report["completed-heading"]}

<#if view.completed.rows?has_content>
${words.report["completed-note"]}

<@parts.table view.completed/>
<#else>
${words.report["completed-none"]}
</#if>

<@waivers.section view.waivers/>
