<#import "parts.html.ftl" as parts>
<#-- What was accepted. -->
<#macro section table>
<h2 class="opens-table">${words.waivers.heading}</h2>
<#if table.rows?has_content>
<@parts.table table/>
<#else>
<p>${words.waivers.none}</p>
</#if>
</#macro>
