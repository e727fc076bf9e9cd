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
<@parts.tiles entries=view.counts now=words.frameworks.column.count/>
<@parts.legend view.legend/>
<#list view.frameworks as framework>
<h2 class="break"><@parts.own framework.title/></h2>
<#if framework.source?has_content>
<p><@parts.own framework.source/></p>
</#if>
<@parts.table framework.table/>
</#list>
<@waivers.section view.deviations/>
<h2 class="break">${words.frameworks["matrices-heading"]}</h2>
<p>${words.frameworks["matrices-note"]}</p>
<#list view.matrices as matrix>
<#if matrix.table.rows?has_content>
<@parts.table matrix.table/>
<#else>
<h3>${matrix.title}</h3>
</#if>
<ul>
<#list matrix.empty as sentence>
  <li>${sentence}</li>
</#list>
</ul>
</#list>
<#if view.columns?has_content>
<h3>${words.frameworks["columns-heading"]}</h3>
<@parts.fields>
<#list view.columns as column>
  <@parts.field column.label><@parts.content column.value/></@parts.field>
</#list>
</@parts.fields>
</#if>
</@frame.page>
