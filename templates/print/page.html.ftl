<#--
  The frame of every document. Use it as:

    <#import "print/page.html.ftl" as frame>
    <@frame.page>
      <h1>${view.title}</h1>
      ...
    </@frame.page>

  cover: the page opens with parts.cover, which shows the logo of the house style itself.
-->
<#macro page cover=false>
<#local info = .data_model.page>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${info.language}" xml:lang="${info.language}">
<head>
  <meta charset="utf-8"/>
  <title>${info.title}</title>
  <meta name="subject" content="${info.subject}"/>
  <style type="text/css">
${style?no_esc}
  <#if info.landscape>
@page { size: 297mm 210mm }
  </#if>
  </style>
</head>
<body class="<#if info.landscape>lying<#else>standing</#if><#if info.draft> draft</#if>">
<#if info.draft>
  <div class="running-draft"><span class="draft-mark">${words.frame.draft}</span></div>
</#if>
  <div class="running-footer">${info.footer}<#if .data_model.commit??> · ${.data_model.commit.id}<#if .data_model.commit.changed>, ${words.frame["changed-since"]}</#if></#if></div>
  <div class="running-number">${words.frame.page} <span class="page-number"></span> ${words.frame.of} <span class="page-count"></span></div>
<#if !cover && .data_model.logo??>
  <div class="logo">${.data_model.logo.small}</div>
</#if>
<#nested>
</body>
</html>
</#macro>
