<#--
  What the documents share in Markdown. Use it as:  <#import "parts/parts.md.ftl" as parts>
-->
<#assign marks = {
  "good": "🟢", "risk": "⚠️", "problem": "🟥", "not-started": "⚪",
  "suspended": "⏸️", "completed": "✅", "cancelled": "❌",
  "not-reported": "❔"
}>

<#-- A status: colour, shape and word together, as in ${parts.status("good", "Goed")}. -->
<#function status code word>
  <#return marks[code] + " " + word>
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
