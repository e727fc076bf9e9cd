<#-- What stands below the title of every document in Markdown: its marks, and why it is incomplete. -->
<#if marks?has_content>
**${marks}**
</#if>

<#if page.gaps.errors?has_content>
${words.gaps.intro}

<#if page.gaps.unread?has_content>
${words.gaps.unread}

<#list page.gaps.unread as file>
- ${file}
</#list>

</#if>
${words.gaps.errors}

<#list page.gaps.errors as error>
- ${error}
</#list>

---
</#if>
