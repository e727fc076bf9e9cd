<#import "parts/parts.md.ftl" as parts>
<#import "parts/card.md.ftl" as card>
# ${view.name}

**${view.programme}**

<#list view.cover as fact>
- ${fact.label}: <@parts.content fact.value/>
</#list>

## ${words.frame.contents}

<#list view.contents as entry>
${""?left_pad((entry.level - 1) * 2)}- [<#if entry.label?has_content>${entry.label}: </#if>${entry.title}](#${entry.id})
</#list>

<#list view.themes as theme>
## ${theme.label}<#if theme.title?has_content>: ${theme.title}</#if>

<#if theme.note?has_content>
${prose(theme.note)}

</#if>
<#if theme.assignments.rows?has_content>
**${theme.assignments.caption}**

<@parts.table theme.assignments/>

<#list theme.totals as total>
- ${total.label}: <@parts.content total.value/>
</#list>

</#if>
<#list theme.cards as view>
### ${view.label}: ${view.title}

<@card.body view=view depth=0 linked=true/>
</#list>
</#list>
<#list view.annexes as annex>
## ${annex.heading}

<#if annex.note?has_content>
${prose(annex.note)}

</#if>
<#list annex.lead as sentence>
${sentence}

</#list>
<#if annex.table.rows?has_content>
**${annex.table.caption}**

<@parts.table annex.table/>
<#else>
${annex.none}
</#if>

<#if annex.drawing?has_content>
### ${annex.drawing}

<@parts.figure figures[0]/>

</#if>
</#list>
---

${page.footer}
