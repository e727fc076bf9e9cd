<#import "parts/card.md.ftl" as card>
# ${view.label}: ${view.title}

<@card.body view=view depth=2/>

---

${page.footer}
