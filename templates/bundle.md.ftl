<#import "parts/parts.md.ftl" as parts>
<#import "parts/card.md.ftl" as card>
# ${view.name}

**${view.programme}**

<#list view.cover as fact>
- ${fact.label}: ${fact.value}
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
<@parts.header columns=[words.bundle.theme.number, words.bundle.theme.assignment, view.planningHeading, words.bundle.theme.budget]/>
<#list theme.rows as row>
| ${row.number} | [${row.title}](#${row.anchor}) | ${row.planning} | ${row.budget} |
</#list>

<#list theme.totals as total>
- ${total.label}: ${total.value}
</#list>

<#list theme.cards as view>
### ${view.label}: ${view.title}

<@card.body view=view depth=4 linked=true/>
</#list>
</#list>
## ${view.planning.heading}

<#if view.planning.note?has_content>
${prose(view.planning.note)}

</#if>
${view.planning.source}

<#if view.planning.rows?has_content>
<@parts.header columns=[words.bundle.planning.number, words.bundle.planning.what, view.planningHeading, words.bundle.planning.group]/>
<#list view.planning.rows as row>
| ${row.number} | ${row.title} (${row.reference}) | ${row.time}<#if row.stand?has_content>. ${row.stand}</#if> | ${row.group} |
</#list>
<#else>
${words.common["no-assignments"]}
</#if>

## ${view.budget.heading}

<#if view.budget.note?has_content>
${prose(view.budget.note)}

</#if>
<#if view.budget.rows?has_content>
**${view.budget.caption}**

<@parts.header columns=[words.bundle.budget.number, words.bundle.budget.what, words.bundle.budget.note, words.bundle.budget.amount]/>
<#list view.budget.rows as row>
| ${row.number} | ${row.title} | ${proseCell(row.note)}<#if row.note?has_content && row.added?has_content> </#if>${row.added} | ${row.amount} |
</#list>
|  | **${view.budget.totalLabel}** |  | **${view.budget.total}** |
<#else>
${view.budget.none}
</#if>

## ${view.open.heading}

<#if view.open.rows?has_content>
${words.bundle.open.intro}

<@parts.header columns=[words.bundle.open.field, words.bundle.open.state, words.bundle.open.assignments]/>
<#list view.open.rows as row>
| ${row.field} | ${row.state} | ${row.assignments} |
</#list>
<#else>
${view.open.none}
</#if>

---

${page.footer}
