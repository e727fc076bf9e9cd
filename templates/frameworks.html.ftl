<#import "print/page.html.ftl" as frame>
<#import "parts/parts.html.ftl" as parts>
<#import "parts/waivers.html.ftl" as waivers>
<@frame.page>
<h1>${page.documentName}</h1>
<#if view.illustration?has_content>
<@parts.note><p><strong>${view.illustration}</strong></p></@parts.note>
</#if>
<@parts.fields>
<#list view.facts as fact>
  <@parts.field fact.label><@parts.content fact.value/></@parts.field>
</#list>
</@parts.fields>
<h2>${words.frameworks["summary-heading"]}</h2>
<p>${view.overview}</p>
<#if view.counts?has_content>
<@parts.tiles entries=view.counts now=words.frameworks.column.count/>
<@parts.legend view.legend/>
</#if>
<#list view.frameworks as framework>
<div class="account">
<#if framework?is_first>
<h2>${words.frameworks["each-heading"]}</h2>
</#if>
<h3><@parts.own framework.title/></h3>
<#if framework.source?has_content>
<p class="opens"><@parts.own framework.source/></p>
</#if>
<@parts.table framework.table/>
</div>
</#list>
<@waivers.section view.deviations/>
<h2 class="opens-table">${words.frameworks["matrices-heading"]}</h2>
<p class="opens">${words.frameworks["matrices-note"]}</p>
<#list view.matrices as matrix>
<div class="together">
<#if matrix.table.rows?has_content>
<@parts.table matrix.table/>
<#else>
<h3>${matrix.title}</h3>
</#if>
<ul>
<#list matrix.empty as sentence>
  <li><@parts.content sentence/></li>
</#list>
</ul>
</div>
</#list>
<#if view.columns?has_content>
<div class="together">
<h3>${words.frameworks["columns-heading"]}</h3>
<table class="legend">
<#list view.columns as column>
  <tr><th scope="row">${column.label}</th><td><@parts.content column.value/></td></tr>
</#list>
</table>
</div>
</#if>
</@frame.page>
