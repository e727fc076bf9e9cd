<#--
  The card of an assignment, the same on its own page and in the bundle. Use it as:  <#import "parts/card.html.ftl" as card>
-->
<#import "parts.html.ftl" as parts>

<#-- Words of the plan itself, which stay in its own language. -->
<#macro own text><@parts.own text/></#macro>

<#-- A label of ours with the plan's title behind it: Opdracht 2.1: Visie. -->
<#macro name label title>${label}<#if title?has_content>: <@own title/></#if></#macro>

<#-- The header fields, the fields of the source, and what the plan says elsewhere. depth: of the heading of that. linked: other cards are in the same document. -->
<#macro body view depth linked=false>
<table class="fields card">
<#if view.header?has_content>
  <tbody class="card-header">
    <@rows view.header linked/>
  </tbody>
</#if>
  <tbody>
    <@rows view.fields linked/>
  </tbody>
</table>
<div class="card-elsewhere">
<h${depth}>${view.contextTitle}</h${depth}>
<table class="fields card-context">
  <tbody>
    <@rows view.context linked/>
  </tbody>
</table>
</div>
</#macro>

<#macro rows fields linked>
<#list fields as field>
<@parts.field label=field.label empty=field.empty>
<#list field.parts as piece><@part piece field.parts?size == 1 linked/></#list>
</@parts.field>
</#list>
</#macro>

<#-- alone: nothing else stands in the field, so one item needs no list. -->
<#macro part piece alone linked>
<#switch piece.kind>
<#case "prose">${prose(piece.text)}<#break>
<#case "statement"><p><em>${piece.lead}</em><#if piece.text?has_content> ${proseInline(piece.text)}</#if></p><#break>
<#case "said"><p>${piece.lead}</p><#break>
<#case "items">
<#if piece.items?size == 1 && (alone || piece.lead?has_content)>
<p><#if piece.lead?has_content>${piece.lead} </#if><@item piece.items[0] linked/></p>
<#else>
<#if piece.lead?has_content><p class="list-lead">${piece.lead}</p></#if>
<ul>
<#list piece.items as entry><li><@item entry linked/></li>
</#list>
</ul>
</#if>
</#switch>
</#macro>

<#macro item entry linked><#if entry.lead?has_content>${entry.lead} </#if><#if linked && entry.target?has_content><a href="#${entry.target}"><@own entry.title/></a><#elseif entry.title?has_content><@own entry.title/></#if><#if entry.text?has_content>${proseInline(entry.text)}</#if>${entry.after}<#list entry.details as detail> <span class="detail"><em>${detail.label}</em> ${detail.value}<#if detail.text?has_content>${proseInline(detail.text)}</#if></span></#list></#macro>
