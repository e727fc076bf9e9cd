<#import "print/page.html.ftl" as frame>
<#import "parts/parts.html.ftl" as parts>
<@frame.page cover=true>
<@parts.cover kind=page.documentName title=view.title subtitle=view.subtitle facts=view.facts/>
<@parts.contents title=words.frame.contents entries=view.contents/>
<h1 id="samenvatting">Samenvatting</h1>
<p class="lead">${proseInline(view.summary)}</p>
<@parts.tiles entries=view.counts now="Nu"/>
<@parts.note>Leeswijzer: de <abbr title="Wet maatschappelijke ondersteuning">Wmo</abbr> loopt door, zie <a href="#kaart">de kaart</a> of <a href="https://www.example.org/beleid">de website</a>.</@parts.note>
<h2 id="planning">Planning per thema</h2>
<@parts.table view.planning/>
<@parts.legend entries=view.legend/>
<div class="break">
<h2 id="kaart">Opdracht 2.1 Inkoop</h2>
<@parts.fields>
  <@parts.field "Opdrachtgever">Stuurgroep</@parts.field>
  <@parts.field "Resultaat">${prose(view.prose)}</@parts.field>
  <@parts.field label="Risico’s" empty=true>Nog niet ingevuld</@parts.field>
</@parts.fields>
</div>
<div class="lying-part">
<h2 id="grafiek">Planning in beeld</h2>
<@parts.figure figure=figures[0] caption="Stand op de peildatum"/>
</div>
</@frame.page>
