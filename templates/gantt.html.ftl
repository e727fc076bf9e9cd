<#import "print/page.html.ftl" as frame>
<#import "parts/parts.html.ftl" as parts>
<@frame.page>
<h1>${page.documentName}</h1>
<p><strong><@parts.own view.programme/></strong><#list view.facts as fact> · ${fact.label}: <@parts.content fact.value/></#list><#if view.provisional?has_content> · <strong>${view.provisional}</strong></#if><#if view.illustration?has_content> <strong>${view.illustration}</strong></#if></p>
<#if view.empty?has_content>
<p>${view.empty}</p>
<#if view.note?has_content>
${prose(view.note)}
</#if>
<#else>
<#list figures[0].sheets as sheet>
<@parts.figure figure=sheet/>
</#list>
<div<#if view.brief> class="together"<#elseif figures[0].sheets?size == 1> class="break"</#if>>
<h2<#if !view.brief> class="opens-table"</#if>>${words.gantt["table-heading"]}</h2>
<@parts.table view.grid/>
<p><#list view.marks as mark>${mark}<#sep> · </#list></p>
</div>
<div<#if view.brief> class="together"</#if>>
<h2<#if !view.brief> class="opens-table"</#if>>${words.gantt["words-heading"]}</h2>
<#if view.note?has_content>
${prose(view.note)}
</#if>
<@parts.table view.inWords/>
</div>
</#if>
<#if view.dates.rows?has_content>
<div class="together">
<h2>${words.gantt["dates-heading"]}</h2>
<@parts.table view.dates/>
</div>
</#if>
<#if view.legend?has_content>
<div class="together">
<h2>${words.gantt["legend-heading"]}</h2>
<@parts.legend view.legend/>
</div>
</#if>
</@frame.page>
