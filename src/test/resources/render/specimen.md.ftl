<#import "parts/parts.md.ftl" as parts>
# ${view.title}

${proseInline(view.summary)}

<@parts.header ["Nr", "Omschrijving", "Kleurstatus"]/>
<#list view.rows as row>
| ${row.number} | ${row.title} | ${parts.status(row.status, row.word)} |
</#list>

${prose(view.prose)}

<@parts.figure figures[0]/>
