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
<@parts.rows caption=words.bundle.theme.caption class="theme-assignments" columns=[
    {"title": words.bundle.theme.number, "class": "nr ten"}, words.bundle.theme.assignment,
    {"title": view.planningHeading, "class": "when"}, {"title": words.bundle.theme.budget, "class": "money"}]>
<#list theme.rows as row>
    <tr><td class="nr">${row.number}</td><th scope="row"><a href="#${row.anchor}"><@card.own row.title/></a></th><td>${row.planning}</td><td>${row.budget}</td></tr>
</#list>
</@parts.rows>
<table class="totals">
<#list theme.totals as total>
  <tr><th scope="row">${total.label}</th><td>${total.value}</td></tr>
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
<div class="break">
<h2 id="${view.planning.anchor}">${view.planning.heading}</h2>
<#if view.planning.note?has_content><div class="introduction">${prose(view.planning.note)}</div></#if>
<p>${view.planning.source}</p>
<#if view.planning.rows?has_content>
<@parts.rows caption=words.bundle.planning.caption columns=[
    {"title": words.bundle.planning.number, "class": "nr ten"}, words.bundle.planning.what,
    {"title": view.planningHeading, "class": "when"}, {"title": words.bundle.planning.group, "class": "who"}]>
<#list view.planning.rows as row>
    <tr><td class="nr">${row.number}</td><th scope="row"><@card.own row.title/> (${row.reference})</th><td>${row.time}<#if row.stand?has_content><p class="quiet">${row.stand}</p></#if></td><td><@card.own row.group/></td></tr>
</#list>
</@parts.rows>
<#else>
<p>${words.common["no-assignments"]}</p>
</#if>
</div>
<div<#if view.budget.rows?has_content> class="break"</#if>>
<h2 id="${view.budget.anchor}">${view.budget.heading}</h2>
<#if view.budget.note?has_content><div class="introduction">${prose(view.budget.note)}</div></#if>
<#if view.budget.rows?has_content>
<@parts.rows caption=view.budget.caption class="budget" columns=[
    {"title": words.bundle.budget.number, "class": "nr ten"}, {"title": words.bundle.budget.what, "class": "what"},
    words.bundle.budget.note, {"title": words.bundle.budget.amount, "class": "number money"}]>
<#list view.budget.rows as row>
    <tr><td class="nr">${row.number}</td><th scope="row"><@card.own row.title/></th><td><#if row.note?has_content>${proseCell(row.note)}</#if><#if row.added?has_content><p class="quiet">${row.added}</p></#if></td><td class="number">${row.amount}</td></tr>
</#list>
    <tr class="total"><td class="nr"></td><th scope="row" colspan="2">${view.budget.totalLabel}</th><td class="number">${view.budget.total}</td></tr>
</@parts.rows>
<#else>
<p>${view.budget.none}</p>
</#if>
</div>
<div class="break">
<h2 id="${view.open.anchor}">${view.open.heading}</h2>
<#if view.open.rows?has_content>
<p>${words.bundle.open.intro}</p>
<@parts.rows caption=words.bundle.open.caption columns=[
    {"title": words.bundle.open.field, "class": "what"}, words.bundle.open.state, {"title": words.bundle.open.assignments, "class": "which"}]>
<#list view.open.rows as row>
    <tr><th scope="row">${row.field}</th><td>${row.state}</td><td>${row.assignments}</td></tr>
</#list>
</@parts.rows>
<#else>
<p>${view.open.none}</p>
</#if>
</div>
</@frame.page>
