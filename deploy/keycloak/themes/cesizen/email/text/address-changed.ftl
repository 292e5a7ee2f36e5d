<#ftl output_format="plainText">
${msg("addressChangedBody")}
