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
<body class="<#if info.landscape>lying<#else>standing</#if>">
<#if .data_model.marks?has_content>
  <div class="running-marks"><span class="stamp">${.data_model.marks}</span></div>
</#if>
  <div class="running-footer">${info.footer}</div>
  <div class="running-number">${words.frame.page} <span class="page-number"></span> ${words.frame.of} <span class="page-count"></span></div>
<#if !cover && .data_model.logo??>
  <div class="logo">${.data_model.logo.small}</div>
</#if>
<#if info.gaps.errors?has_content>
  <@gaps info.gaps/>
</#if>
<#nested>
<#if .data_model.commit??>
<p class="colophon">${words.frame.colophon} ${.data_model.commit.id}<#if .data_model.commit.changed>, ${words.frame["changed-since"]}</#if></p>
</#if>
</body>
</html>
</#macro>

<#-- Why the document is incomplete: what could not be read, and what is wrong. -->
<#macro gaps gaps>
<div class="gaps">
  <p class="gaps-title">${words.gaps.title}</p>
  <p>${words.gaps.intro}</p>
<#if gaps.unread?has_content>
  <p class="list-lead">${words.gaps.unread}</p>
  <ul>
  <#list gaps.unread as file>
    <li>${file}</li>
  </#list>
  </ul>
</#if>
  <p class="list-lead">${words.gaps.errors}</p>
  <ul>
  <#list gaps.errors as error>
    <li>${error}</li>
  </#list>
  </ul>
</div>
</#macro>
