<#import "template.ftl" as layout>
<@layout.emailLayout>
${kcSanitize(msg("addressChangedBodyHtml"))?no_esc}
</@layout.emailLayout>
