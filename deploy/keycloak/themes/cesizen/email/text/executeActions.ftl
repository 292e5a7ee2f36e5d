<#ftl output_format="plainText">
<#-- Somebody who never signed in chooses their first password; anybody else has an account that was asked for again. -->
<#if ((user.attributes.signedInOn)!"") == "">${msg("welcomeBody", link, linkExpirationFormatter(linkExpiration))}<#else>${msg("executeActionsBody", link, linkExpiration, realmName, "", linkExpirationFormatter(linkExpiration))}</#if>
