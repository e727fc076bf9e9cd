<#import "parts/card.md.ftl" as card>
# ${view.label}: ${view.title}

<#if page.draft>
**${words.frame.draft}**

</#if>
<@card.body view=view depth=2/>

---

${page.footer}
