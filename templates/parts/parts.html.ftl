<#--
  What the documents share in HTML. Use it as:  <#import "parts/parts.html.ftl" as parts>
-->

<#-- A status: colour, shape and word together. code: a shape (dot, triangle, square, ring, bars, tick, dash; dotted for what was not reported) and a colour (green, orange, red, purple, blue, grey). -->
<#macro status code word><span class="status ${code}"><span class="mark"></span>${word}</span></#macro>

<#-- All statuses with their meaning. entries: code, word, meaning. -->
<#macro legend entries>
<table class="legend">
<#list entries as entry>
  <tr><th scope="row"><@status code=entry.code word=entry.word/></th><td>${entry.meaning}</td></tr>
</#list>
</table>
</#macro>

<#-- What the statuses mean, in as few lines as it takes. entries: code, word, meaning. -->
<#macro key entries>
<#if entries?has_content>
<p class="key"><#list entries as entry><@status code=entry.code word=entry.word/>: ${entry.meaning}<#sep> · </#list></p>
</#if>
</#macro>

<#-- The front page. facts: label, and value: a text or what may stand in a table. -->
<#macro cover title subtitle="" kind="" facts=[]>
<div class="cover">
  <#if .data_model.logo??><div class="cover-logo">${.data_model.logo.large}</div></#if>
  <#if kind?has_content><p class="cover-kind">${kind}</p></#if>
  <h1 class="cover-title">${title}</h1>
  <#if subtitle?has_content><p class="cover-subtitle">${subtitle}</p></#if>
  <#if facts?has_content>
  <table class="cover-facts">
  <#list facts as fact>
    <tr><th scope="row">${fact.label}</th><td><#if fact.value?is_hash><@content fact.value/><#else>${fact.value}</#if></td></tr>
  </#list>
  </table>
  </#if>
  <#nested>
</div>
</#macro>

<#-- Words of the plan itself, which stay in its own language. -->
<#macro own text><#if page.proseLanguage == page.language>${text}<#else><span lang="${page.proseLanguage}">${text}</span></#if></#macro>

<#-- Contents with page numbers. entries: id, title, level (1 or 2); id is that of the heading. A label of ours may go before the plan's title. -->
<#macro contents title entries>
<div class="contents">
  <h2 class="contents-title">${title}</h2>
  <div class="contents-list">
  <#list entries as entry>
    <p class="contents-${entry.level}"><a href="#${entry.id}"><#if (entry.label)?has_content>${entry.label}: <@own entry.title/><#else>${entry.title}</#if></a></p>
  </#list>
  </div>
</div>
</#macro>

<#-- A table of a view: <@parts.table view.changes/>. Where it has no rows there is nothing to print. rank: at which its caption is a heading. -->
<#macro table table rank=0>
<#if table.rows?has_content>
<div<#if table.caption?has_content> class="data-frame"</#if>>
<#if rank != 0>
<h${rank}>${table.caption}</h${rank}>
</#if>
<table class="data ${table.code}">
<#if table.caption?has_content && rank == 0>
  <caption>${table.caption}</caption>
</#if>
  <thead>
    <tr>
    <#list table.bands as band>
    <#if band.label?has_content>
      <th scope="colgroup" class="band" colspan="${band.columns?size}">${band.label}</th>
    <#else>
    <#list band.columns as column>
      <@heading column table.bands?size/>
    </#list>
    </#if>
    </#list>
    </tr>
  <#if table.bands?size != 1>
    <tr>
    <#list table.bands as band>
    <#if band.label?has_content>
    <#list band.columns as column>
      <@heading column/>
    </#list>
    </#if>
    </#list>
    </tr>
  </#if>
  </thead>
  <tbody>
<#list table.rows as row>
  <tr class="${row.kind}<#if row.below?has_content> has-remark</#if>"><@cells table row/></tr>
<#-- A remark is told of the same thing as the row above it: the head of that row is the head of both, where it comes first. -->
<#if row.below?has_content>
  <tr class="remark ${row.kind}"><#if !table.columns[0].head><td></td></#if><td colspan="${table.columns?size - 1}"><#list row.below as part><@content part/><#sep> </#list></td></tr>
</#if>
</#list>
  </tbody>
</table></div>
</#if>
</#macro>

<#-- bands: where there are several, the columns that belong to none are as high as a band and its columns. -->
<#macro heading column bands=1>
<th scope="col" class="${column.kind}"<#if bands != 1> rowspan="2"</#if><#if column.width != 0> style="width: ${column.width}mm"</#if>>${column.label}</th>
</#macro>

<#macro cells table row>
<#local at = 0>
<#list row.cells as each>
<#local column = table.columns[at]>
<#local at += each.span!1>
<#if row.kind == "group"><th scope="rowgroup" colspan="${each.span}"><@content each/></th><#t>
<#elseif column.head><th scope="row" class="${column.kind}"<#if row.below?has_content && table.columns[0].head> rowspan="2"</#if><#if each.span??> colspan="${each.span}"</#if>><@content each/></th><#t>
<#else><td class="${column.kind}"<#if each.span??> colspan="${each.span}"</#if>><@content each/></td><#t>
</#if>
</#list>
</#macro>

<#-- What stands in one place of a table. -->
<#macro content cell>
<#if cell.anchor??><a href="#${cell.anchor}"><@own cell.own/></a><#t>
<#elseif cell.own??><@own cell.own/><#t>
<#elseif cell.prose??>${proseCell(cell.prose)}<#t>
<#elseif cell.word??><@status code=cell.code word=cell.word/><#t>
<#elseif cell.parts??><#list cell.parts as part><@content part/></#list><#t>
<#elseif cell.lines??><@lines cell.lines/><#t>
<#elseif cell.strong??><strong><@content cell.strong/></strong><#t>
<#elseif cell.quiet??><span class="quiet"><@content cell.quiet/></span><#t>
<#elseif cell.wide??><@content cell.wide/><#t>
<#else>${cell.text}<#t>
</#if>
</#macro>

<#-- Below each other; a text of several paragraphs keeps to itself. -->
<#macro lines lines>
<#list lines as line>
<#if !line?is_first && !apart(line) && !apart(lines[line?index - 1])><br/><#t>
</#if>
<@content line/><#t>
</#list>
</#macro>

<#function apart cell>
  <#return cell.prose?? && hasBlocks(cell.prose)>
</#function>

<#-- The fields of a card: <@parts.fields><@parts.field "Resultaat">${prose(row.result)}</@parts.field></@parts.fields> -->
<#macro fields>
<table class="fields">
  <tbody>
<#nested>
  </tbody>
</table>
</#macro>

<#-- empty: whether what stands in it says only that the field has not been filled in. -->
<#macro field label empty=false>
    <tr><th scope="row">${label}</th><td<#if empty> class="empty"</#if>><#nested></td></tr>
</#macro>

<#-- Counts at a glance. entries: word, count and code for a status; with before, the count of last time. now, before: the heads of the rows. -->
<#macro tiles entries now before="">
<#if entries?has_content>
<table class="data tiles">
  <thead>
    <tr>
      <td></td>
    <#list entries as entry>
      <th scope="col" class="tile ${entry.code}"><@status code=entry.code word=entry.word/></th>
    </#list>
    </tr>
  </thead>
  <tbody>
  <tr><th scope="row">${now}</th><#list entries as entry><td class="tile-count">${entry.count}</td></#list></tr>
<#if (entries[0].before)?has_content>
  <tr><th scope="row">${before}</th><#list entries as entry><td>${entry.before}</td></#list></tr>
</#if>
  </tbody>
</table>
</#if>
</#macro>

<#-- What a reader has to know of a document, in as few lines as it takes. entries: label and value. -->
<#macro facts entries>
<#if entries?has_content>
<p class="facts"><#list entries as fact><span class="fact-label">${fact.label}:</span> <@content fact.value/><#sep> · </#list></p>
</#if>
</#macro>

<#-- Days with what happens on each. entries: label and value. -->
<#macro days entries>
<ul class="compact">
<#list entries as day>
  <li><strong>${day.label}</strong>: <@content day.value/></li>
</#list>
</ul>
</#macro>

<#-- A drawing with its alternative. -->
<#macro figure figure caption="">
<div class="figure">
  ${drawing(figure.svg, figure.alt)}
  <#if caption?has_content><p class="figure-caption">${caption}</p></#if>
</div>
</#macro>

<#-- A remark that stands apart, such as a reading guide. -->
<#macro note>
<div class="note"><#nested></div>
</#macro>
