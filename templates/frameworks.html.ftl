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
  <@parts.field fact.label>${fact.value}</@parts.field>
</#list>
</@parts.fields>
<h2>${words.frameworks["summary-heading"]}</h2>
<p>${view.overview}</p>
<@parts.tiles view.counts/>
<@parts.legend view.legend/>
<#list view.frameworks as framework>
<h2 class="break"><@parts.own framework.title/></h2>
<#if framework.source?has_content>
<p><@parts.own framework.source/></p>
</#if>
<@parts.rows caption=words.frameworks.caption class="requirements" columns=[{"title": words.frameworks.column.id, "class": "step"}, {"title": words.frameworks.column.requirement, "class": "what"}, {"title": words.frameworks.column.state, "class": "state"}, words.frameworks.column.details]>
<#list framework.rows as row>
  <tr><th scope="row" class="step">${row.id}</th><td class="what"><strong><@parts.own row.title/></strong><#if row.text?has_content><div>${proseCell(row.text)}</div></#if><div class="how"><@parts.mixed row.how/></div></td><td class="state"><@parts.status code=row.state.code word=row.state.word/></td><td><#if row.details?has_content><#list row.details as detail><@parts.mixed detail/><#sep><br/></#list><#else>${words.frameworks["nothing"]}</#if></td></tr>
</#list>
</@parts.rows>
</#list>
<@waivers.section view.deviations/>
<h2 class="break">${words.frameworks["matrices-heading"]}</h2>
<p>${words.frameworks["matrices-note"]}</p>
<#list view.matrices as matrix>
<#if matrix.rows?has_content>
<@parts.rows caption=matrix.title class="matrix" columns=[{"title": words.frameworks.column.id, "class": "step"}, {"title": matrix.first, "class": "what"}] + matrix.columns>
<#list matrix.rows as row>
  <tr><th scope="row" class="step">${row.id}</th><td class="what"><@parts.own row.title/></td><#list row.cells as cell><td class="mark-cell">${cell}</td></#list></tr>
</#list>
</@parts.rows>
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
  <@parts.field column.label><@parts.own column.value/></@parts.field>
</#list>
</@parts.fields>
</#if>
</@frame.page>
