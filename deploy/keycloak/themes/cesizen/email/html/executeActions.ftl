<#import "template.ftl" as layout>
<@layout.emailLayout>
<#if ((user.attributes.signedInOn)!"") == "">
${kcSanitize(msg("welcomeBodyHtml", link, linkExpirationFormatter(linkExpiration)))?no_esc}
<#else>
${kcSanitize(msg("executeActionsBodyHtml", link, linkExpiration, realmName, "", linkExpirationFormatter(linkExpiration)))?no_esc}
</#if>
</@layout.emailLayout>
