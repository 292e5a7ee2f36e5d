package fr.cesizen.gdpr.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** Writes the page with which people begin to read their archive: what is in it, in their language, and their rights. */
final class ArchiveIndexRenderer {

    static final String FILE = "index.html";

    private final MessageSource texts;

    ArchiveIndexRenderer(MessageSource texts) {
        this.texts = texts;
    }

    /** HTML in UTF-8 that needs nothing but the files beside it. */
    byte[] render(List<Manifest.Entry> entries, List<String> missing, List<String> rights, Locale language) {
        var rows = entries.stream().map(entry -> row(entry, language)).collect(Collectors.joining());
        var items = rights.stream()
                .map(right -> "<li>" + HtmlUtils.htmlEscape(right) + "</li>\n")
                .collect(Collectors.joining());
        var gap = missing.isEmpty() ? "" : "<p>" + gap(missing, language) + "</p>\n";
        return """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
                table { border-collapse: collapse; width: 100%% }
                th, td { text-align: left; padding: .4rem; border-bottom: 1px solid }
                </style>
                <h1>%s</h1>
                <p>%s</p>
                %s<table>
                <tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr>
                %s</table>
                <h2>%s</h2>
                <ul>
                %s</ul>
                </html>
                """.formatted(
                        language.getLanguage(),
                        text("title", language),
                        text("title", language),
                        text("lead", language),
                        gap,
                        text("what", language),
                        text("count", language),
                        text("file", language),
                        rows,
                        text("rights", language),
                        items)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A kind of data of which we have no words is called by its name. */
    private String row(Manifest.Entry entry, Locale language) {
        var title = texts.getMessage("section." + entry.section(), null, entry.section(), language);
        return "<tr><td>%s</td><td>%d</td><td><a href=\"%s\">%s</a></td></tr>\n"
                .formatted(
                        HtmlUtils.htmlEscape(String.valueOf(title)),
                        entry.count(),
                        HtmlUtils.htmlEscape(entry.file()),
                        HtmlUtils.htmlEscape(entry.file()));
    }

    private String gap(List<String> missing, Locale language) {
        var services = missing.stream()
                .map(service -> texts.getMessage("service." + service, null, service, language))
                .collect(Collectors.joining(", "));
        return HtmlUtils.htmlEscape(texts.getMessage("index.missing", new Object[] {services}, language));
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(texts.getMessage("index." + key, null, language));
    }
}
