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

<#-- The heading of a table: the rows follow on the next lines. columns: headings. -->
<#macro header columns>
| <#list columns as column>${column}<#sep> | </#list> |
|<#list columns as column> --- |</#list>
</#macro>

<#-- A drawing that stands as a file beside the page. -->
<#macro figure figure>
![${figure.alt}](${figure.path?url_path}.svg)
</#macro>
