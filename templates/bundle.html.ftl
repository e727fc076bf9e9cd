<#import "print/page.html.ftl" as frame>
<#import "parts/parts.html.ftl" as parts>
<#import "parts/card.html.ftl" as card>
<#assign programme><@card.own view.programme/></#assign>
<@frame.page cover=true>
<@parts.cover title=view.name subtitle=programme facts=view.cover/>
<@parts.contents title=words.frame.contents entries=view.contents/>
<#list view.themes as theme>
<#if theme.assignments.rows?has_content>
<div class="break theme">
<@opening theme/>
<@parts.table theme.assignments/>
<table class="totals">
<#list theme.totals as total>
  <tr><th scope="row">${total.label}</th><td><@parts.content total.value/></td></tr>
</#list>
</table>
</div>
<#list theme.cards as view>
<div class="bundled"><@whole view/></div>
</#list>
<#else>
<div class="bundled theme lone">
<@opening theme/>
<#list theme.cards as view><@whole view/></#list>
</div>
</#if>
</#list>
<#list view.annexes as annex>
<div class="<#if annex.drawing?has_content>lying-part<#else>bundled</#if>">
<h2 id="${annex.anchor}">${annex.heading}</h2>
<#if annex.note?has_content><div class="introduction">${prose(annex.note)}</div></#if>
<#list annex.lead as sentence>
<p>${sentence}</p>
</#list>
<#if annex.table.rows?has_content>
<@parts.table annex.table/>
<#else>
<p>${annex.none}</p>
</#if>
<#if annex.drawing?has_content>
<div class="together">
<h3>${annex.drawing}</h3>
<@parts.figure figures[0].sheets[0]/>
</div>
<#list figures[0].sheets[1..] as sheet>
<@parts.figure sheet/>
</#list>
</#if>
</div>
</#list>
</@frame.page>

<#macro opening theme>
<h2 id="${theme.anchor}"><span class="theme-label">${theme.label}</span> <@card.own theme.title/></h2>
<#if theme.note?has_content><div class="lead">${prose(theme.note)}</div></#if>
</#macro>

<#macro whole view>
<h3 class="card-title" id="${view.anchor}"><@card.name view.label view.title/></h3>
<@card.body view=view depth=4 linked=true/>
</#macro>
