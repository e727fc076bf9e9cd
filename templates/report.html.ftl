<#import "print/page.html.ftl" as frame>
<#import "parts/parts.html.ftl" as parts>
<#import "parts/waivers.html.ftl" as waivers>
<@frame.page>
<h1>${page.documentName}</h1>
<p class="lead">${view.period}</p>
<#if view.illustration?has_content>
<@parts.note><p><strong>${view.illustration}</strong></p></@parts.note>
</#if>
<@parts.facts view.facts/>
<@parts.facts view.tested/>
<h2>${words.report["asked-heading"]}</h2>
<#if view.asked.rows?has_content>
<@parts.table view.asked/>
<#else>
<p>${words.report["decisions-none"]}</p>
</#if>
<h2 class="opens">${words.report["stand-heading"]}</h2>
<@parts.tiles entries=view.counts now=words.report.now before=words.report.before/>
<@parts.key view.legend/>
<p>${view.total} ${view.money} ${view.changed}</p>
<#if view.summary?has_content>
${prose(view.summary)}
</#if>
<#if view.late?has_content>
<h3>${words.report["late-heading"]}</h3>
<ul class="compact">
<#list view.late as line>
  <li><@parts.content line/></li>
</#list>
</ul>
<#else>
<p>${words.report["late-none"]}</p>
</#if>
<#if view.next?has_content>
<h3>${words.report["next-heading"]}</h3>
<@parts.days view.next/>
<#else>
<p>${words.report["next-none"]}</p>
</#if>
<h2 class="opens-table">${words.report["attention-heading"]}</h2>
<@parts.table table=view.decisions rank=3/>
<@parts.table table=view.problems rank=3/>
<#if view.attention.rows?has_content>
<@parts.table table=view.attention rank=3/>
<#else>
<p>${words.report["attention-none"]}</p>
</#if>
<h2 class="opens-table">${words.report["changes-heading"]}</h2>
<p class="opens"><#if view.changesSince?has_content>${view.changesSince} </#if>${view.noChanges}</p>
<@parts.table view.changes/>
<h2 class="opens-table">${words.report["decided-heading"]}</h2>
<p class="opens">${view.decidedSince}</p>
<@parts.table view.decided/>
<h2 class="opens-table">${words.report["themes-heading"]}</h2>
<#if view.provisional?has_content>
<p class="opens">${view.provisional}</p>
</#if>
<@parts.table view.progress/>
<ul class="notes">
<#list view.notes as note>
  <li>${note}</li>
</#list>
</ul>
<h2 class="opens-table">${words.report["completed-heading"]}</h2>
<#if view.completed.rows?has_content>
<p class="opens">${words.report["completed-note"]}</p>
<@parts.table view.completed/>
<#else>
<p>${words.report["completed-none"]}</p>
</#if>
<@waivers.section view.waivers/>
</@frame.page>
