<#--
  The card of an assignment, the same on its own page and in the bundle. Use it as:  <#import "parts/card.md.ftl" as card>
-->
<#-- The header fields, the fields of the source, and what the plan says elsewhere. depth: of a field's heading; 0 for a bold label. linked: other cards are in the same document. -->
<#macro body view depth linked=false>
<#list view.header as field>
- ${field.label}: <@item field.parts[0].items[0] linked/>
</#list>

<#list view.fields as field>
<@label field.label depth/>

<@parts field linked/>
</#list>
<#if depth != 0>
<@label view.contextTitle depth/>
<#else>
#### ${view.contextTitle}
</#if>

<#list view.context as field>
<@label field.label 0/>

<@parts field linked/>
</#list>
</#macro>

<#macro label text depth>
<#if depth == 0>
**${text}**
<#else>
${""?left_pad(depth, "#")?no_esc} ${text}
</#if>
</#macro>

<#macro parts field linked>
<#list field.parts as piece>
<@part piece field.parts?size == 1 linked/>

</#list>
</#macro>

<#-- alone: nothing else stands in the field, so one item needs no list. -->
<#macro part piece alone linked>
<#switch piece.kind>
<#case "prose">
${prose(piece.text)}
<#break>
<#case "statement">
*${piece.lead}*<#if piece.text?has_content> ${proseInline(piece.text)}</#if>
<#break>
<#case "said">
${piece.lead}
<#break>
<#case "items">
<#if piece.items?size == 1 && (alone || piece.lead?has_content)>
<#if piece.lead?has_content>${piece.lead} </#if><@item piece.items[0] linked/>
<#else>
<#if piece.lead?has_content>
${piece.lead}

</#if>
<#list piece.items as entry>
- <@item entry linked/>
</#list>
</#if>
</#switch>
</#macro>

<#macro item entry linked><#if entry.lead?has_content>${entry.lead}<#if entry.title?has_content || entry.text?has_content> </#if></#if><#if entry.title?has_content><@title entry linked/></#if><#if entry.text?has_content>${proseInline(entry.text)}</#if>${entry.after}<#list entry.details as detail> *${detail.label}* ${detail.value}<#if detail.text?has_content>${proseInline(detail.text)}</#if></#list></#macro>

<#macro title entry linked><#if linked && entry.target?has_content>[${entry.title}](#${entry.target})<#elseif !linked && entry.file?has_content>[${entry.title}](${entry.file}.md)<#else>${entry.title}</#if></#macro>
