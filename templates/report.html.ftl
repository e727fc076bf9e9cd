<#import "print/page.html.ftl" as frame>
<#import "parts/parts.html.ftl" as parts>
<#import "parts/waivers.html.ftl" as waivers>
<@frame.page>
<h1>${page.documentName}</h1>
<p class="lead">${view.period}</p>
<#if view.illustration?has_content>
<@parts.note><p><strong>${view.illustration}</strong></p></@parts.note>
</#if>
<@parts.fields>
<#list view.facts as fact>
  <@parts.field fact.label><@parts.content fact.value/></@parts.field>
</#list>
</@parts.fields>
<h2>${words.report["summary-heading"]}</h2>
<@parts.tiles view.counts/>
<p><#list view.overview as sentence>${sentence}<#sep> </#list></p>
<#if view.summary?has_content>
${prose(view.summary)}
</#if>
<h2 class="break">${words.report["attention-heading"]}</h2>
<#if view.decisions.rows?has_content>
<@parts.table view.decisions/>
<#else>
<p>${words.report["decisions-none"]}</p>
</#if>
<#if view.problems.rows?has_content>
<@parts.table view.problems/>
</#if>
<#if view.attention.rows?has_content>
<@parts.table view.attention/>
<#else>
<p>${words.report["attention-none"]}</p>
</#if>
<h2>${words.report["changes-heading"]}</h2>
<#if view.changes.rows?has_content>
<@parts.table view.changes/>
<#else>
<p>${view.changesSince} ${view.noChanges}</p>
</#if>
<h2>${words.report["themes-heading"]}</h2>
<#if view.provisional?has_content>
<p class="opens">${view.provisional}</p>
</#if>
<#list view.themes as theme>
<#if theme.table.rows?has_content>
<@parts.table theme.table/>
<#else>
<h3>${theme.title}</h3>
<p>${theme.empty}</p>
</#if>
</#list>
<h2>${words.report["completed-heading"]}</h2>
<#if view.completed.rows?has_content>
<@parts.table view.completed/>
<#else>
<p>${words.report["completed-none"]}</p>
</#if>
<div class="together">
<@waivers.section view.waivers/>
<h2>${words.report["legend-heading"]}</h2>
<@parts.legend view.legend/>
<ul>
<#list view.notes as note>
  <li>${note}</li>
</#list>
</ul>
</div>
</@frame.page>
