<#import "print/page.html.ftl" as frame>
<#import "parts/parts.html.ftl" as parts>
<@frame.page>
<h1>${page.documentName}</h1>
<p><strong><@parts.own view.programme/></strong><#list view.facts as fact> · ${fact.label}: ${fact.value}</#list><#if view.provisional?has_content> · <strong>${view.provisional}</strong></#if><#if view.illustration?has_content> <strong>${view.illustration}</strong></#if></p>
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
<table class="data months<#if view.crowded> crowded</#if>">
  <thead>
    <tr>
      <th scope="col" class="number-of"<#if view.years?has_content> rowspan="2"</#if>>${words.gantt.column.number}</th>
      <th scope="col" class="title-of"<#if view.years?has_content> rowspan="2"</#if>>${words.gantt.column.title}</th>
<#if view.years?has_content>
      <#list view.years as year><th scope="colgroup" class="year" colspan="${year.columns}">${year.label}</th></#list>
    </tr>
    <tr>
</#if>
      <#list view.columns as column><th scope="col" class="cell">${column.label}</th></#list>
    </tr>
  </thead>
  <tbody>
<#list view.groups as group>
  <#if group.title?has_content>
    <tr class="group"><th scope="rowgroup" colspan="${view.columns?size + 2}"><@parts.own group.title/></th></tr>
  </#if>
  <#list group.rows as row>
    <tr><td class="number-of">${row.number}.</td><th scope="row" class="title-of"><@parts.own row.title/> (${row.reference})</th><#list row.cells as cell><td class="cell">${cell}</td></#list></tr>
  </#list>
</#list>
  </tbody>
</table>
<p><#list view.marks as mark>${mark}<#sep> · </#list></p>
</div>
<div<#if view.brief> class="together"</#if>>
<h2<#if !view.brief> class="opens-table"</#if>>${words.gantt["words-heading"]}</h2>
<#if view.note?has_content>
${prose(view.note)}
</#if>
<table class="data schedule">
  <thead>
    <tr><th scope="col" class="number-of">${words.gantt.column.number}</th><th scope="col">${words.gantt.column.title}</th><th scope="col" class="time">${words.gantt.column.time}</th><th scope="col" class="later">${words.gantt.column.revised}</th><th scope="col" class="waits">${words.gantt.column["waits-for"]}</th><th scope="col" class="state">${words.gantt.column.status}</th></tr>
  </thead>
  <tbody>
<#list view.groups as group>
  <#list group.rows as row>
    <tr><td class="number-of">${row.number}.</td><th scope="row"><@parts.own row.title/> (${row.reference})</th><td class="time">${row.words}</td><td class="date">${row.revised}</td><td>${row.waitsFor}</td><td class="state"><#if row.status.code?has_content><@parts.status code=row.status.code word=row.status.word/><#else>${row.status.word}</#if></td></tr>
  </#list>
</#list>
  </tbody>
</table>
</div>
</#if>
<#if view.dates?has_content>
<div class="together">
<h2>${words.gantt["dates-heading"]}</h2>
<table class="data">
  <thead><tr><th scope="col">${words.gantt.column.date}</th><th scope="col">${words.gantt.column.what}</th></tr></thead>
  <tbody>
<#list view.dates as date>
  <tr><th scope="row" class="date">${date.label}</th><td><@parts.own date.value/></td></tr>
</#list>
  </tbody>
</table>
</div>
</#if>
<#if view.legend?has_content>
<div class="together">
<h2>${words.gantt["legend-heading"]}</h2>
<@parts.legend view.legend/>
</div>
</#if>
</@frame.page>
