<#import "print/page.html.ftl" as frame>
<#import "parts/card.html.ftl" as card>
<@frame.page>
<h1 class="card-title"><@card.name view.label view.title/></h1>
<@card.body view=view depth=2/>
</@frame.page>
