<#import "parts/parts.md.ftl" as parts>
# ${view.title}

${proseInline(view.summary)}

<@parts.table view.planning/>

${prose(view.prose)}

<@parts.figure figures[0]/>
