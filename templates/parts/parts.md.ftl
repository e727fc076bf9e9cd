<#--
  What the documents share in Markdown. Use it as:  <#import "parts/parts.md.ftl" as parts>
-->
<#-- Of dots and squares there is one in each colour; of the other shapes only one. -->
<#assign marks = {
  "dot green": "🟢", "dot orange": "🟠", "dot red": "🔴", "dot purple": "🟣", "dot blue": "🔵", "dot grey": "⚫",
  "square green": "🟩", "square orange": "🟧", "square red": "🟥", "square purple": "🟪", "square blue": "🟦", "square grey": "⬛",
  "triangle": "⚠️", "ring": "⚪", "bars": "⏸️", "tick": "✅", "dash": "❌", "dotted": "❔"
}>

<#-- A status: colour, shape and word together, as in ${parts.status("dot green", "Goed")}. -->
<#function status code word>
  <#return (marks[code]!marks[code?keep_before(" ")]) + " " + word>
</#function>

<#-- All statuses with their meaning. entries: code, word, meaning. -->
<#macro legend entries>
<#list entries as entry>
- ${status(entry.code, entry.word)}: ${entry.meaning}
</#list>
</#macro>

<#-- Counts at a glance. entries: word, count and code for a status; with before, the count of last time. now, before: the heads of the rows. -->
<#macro tiles entries now before="">
<#if entries?has_content>
| |<#list entries as entry> ${status(entry.code, entry.word)} |</#list>
| --- |<#list entries as entry> --- |</#list>
| **${now}** |<#list entries as entry> ${entry.count} |</#list>
<#if (entries[0].before)?has_content>
| **${before}** |<#list entries as entry> ${entry.before} |</#list>
</#if>
</#if>
</#macro>

<#-- A table of a view: <@parts.table view.changes/>. Where it has no rows there is nothing to print. -->
<#macro table table>
|<#list table.bands as band><#list band.columns as column> <#if column?is_first && band.label?has_content>${band.label} </#if>${column.label} |</#list></#list>
|<#list table.columns as column> <@line column/> |</#list>
<#list table.rows as row>
<#if row.kind == "group">
<#-- Markdown has no cell that spans columns, so what spans them stands in the second one. -->
| | **<@content row.cells[0]/>** |<#list 2..<table.columns?size as empty> |</#list>
<#else>
|<#if row.kind == "more"> ↳</#if><#list row.cells as cell> <@content cell/> |<#list 1..<(cell.span!1) as empty> |</#list></#list>
</#if>
<#if row.below?has_content>
| | ↳ <@lines row.below/> |<#list 2..<table.columns?size as empty> |</#list>
</#if>
</#list>
</#macro>

<#-- The line under the heading of a column says how its cells are set. -->
<#macro line column><#switch column.kind><#case "amount">---:<#break><#case "mark-cell">:-:<#break><#default>---</#switch></#macro>

<#-- What stands in one place of a table. -->
<#macro content cell>
<#if cell.anchor??>[${cell.own}](#${cell.anchor})<#t>
<#elseif cell.own??>${cell.own}<#t>
<#elseif cell.prose??>${proseCell(cell.prose)}<#t>
<#elseif cell.word??>${status(cell.code, cell.word)}<#t>
<#elseif cell.parts??><#list cell.parts as part><@content part/></#list><#t>
<#elseif cell.lines??><@lines cell.lines/><#t>
<#elseif cell.strong??>**<@content cell.strong/>**<#t>
<#elseif cell.quiet??><@content cell.quiet/><#t>
<#elseif cell.wide??><@content cell.wide/><#t>
<#else>${cell.text}<#t>
</#if>
</#macro>

<#-- A cell is one line: what stands below a text of several paragraphs stays below it, the rest follows. -->
<#macro lines lines>
<#list lines as line>
<#if !line?is_first>
<#local before = lines[line?index - 1]>
<#if before.prose?? && hasBlocks(before.prose)><br><#t>
<#elseif before.strong?? || line.quiet??> · <#rt>
<#else> <#rt>
</#if>
</#if>
<@content line/><#t>
</#list>
</#macro>

<#-- A drawing that stands as a file beside the page. -->
<#macro figure figure>
![${figure.alt}](${figure.path?url_path}.svg)
</#macro>
