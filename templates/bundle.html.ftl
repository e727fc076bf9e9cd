<#import "print/page.html.ftl" as frame>
<#import "parts/parts.html.ftl" as parts>
<#import "parts/card.html.ftl" as card>
<#assign programme><@card.own view.programme/></#assign>
<@frame.page cover=true>
<@parts.cover title=view.name subtitle=programme facts=view.cover/>
<@parts.contents title=words.frame.contents entries=view.contents/>
<#list view.themes as theme>
<div class="break theme">
<h2 id="${theme.anchor}"><span class="theme-label">${theme.label}</span> <@card.own theme.title/></h2>
<#if theme.note?has_content><div class="lead">${prose(theme.note)}</div></#if>
<@parts.table theme.assignments/>
<table class="totals">
<#list theme.totals as total>
  <tr><th scope="row">${total.label}</th><td><@parts.content total.value/></td></tr>
</#list>
</table>
</div>
<#list theme.cards as view>
<div class="break">
<h3 class="card-title" id="${view.anchor}"><@card.name view.label view.title/></h3>
<@card.body view=view linked=true/>
</div>
</#list>
</#list>
<#list view.annexes as annex>
<div<#if annex.table.rows?has_content> class="break"</#if>>
<h2 id="${annex.anchor}">${annex.heading}</h2>
<#if annex.note?has_content><div class="introduction">${prose(annex.note)}</div></#if>
<#if annex.lead?has_content><p>${annex.lead}</p></#if>
<#if annex.table.rows?has_content>
<@parts.table annex.table/>
<#else>
<p>${annex.none}</p>
</#if>
</div>
</#list>
</@frame.page>
