package fr.cesizen.ticket.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What of a mail is its sender's own: not what their program quotes below or above it, and no signature. */
final class QuotedTextRules {

    private static final Pattern RULE = Pattern.compile(
            "-{2,} ?(Original Message|Message d['’]origine|Message original|Forwarded message|Message transféré) ?-{2,}"
                    + "|_{10,}|-- ?");
    private static final Pattern INTRODUCTION =
            Pattern.compile("(Le|On) [^\\n]{4,300}(a écrit|wrote) ?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENDER = Pattern.compile("\\*?(De|From) ?:\\*? .{1,300}");
    private static final Pattern FIELD = Pattern.compile("\\*?(Envoyé|Sent|Date|À|To|Objet|Subject) ?:\\*? .{1,300}");

    /** The text above the first quotation, without quoted lines. */
    static String withoutQuotes(String text) {
        var lines = Arrays.asList(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        var own = new ArrayList<String>();
        for (int i = 0; i < lines.size() && !isQuotation(lines, i); i++) {
            if (!lines.get(i).startsWith(">")) {
                own.add(lines.get(i).stripTrailing());
            }
        }
        return String.join("\n", own).strip();
    }

    /** A mail program breaks the line that introduces a quotation where it likes. */
    private static boolean isQuotation(List<String> lines, int at) {
        var line = lines.get(at).strip();
        var next = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
        return RULE.matcher(line).matches()
                || INTRODUCTION.matcher(line).matches()
                || (!next.isEmpty() && INTRODUCTION.matcher(line + " " + next).matches())
                || (SENDER.matcher(line).matches() && FIELD.matcher(next).matches());
    }

    /** The text of a page, without what it quotes. */
    static String plain(String html) {
        var page = Jsoup.parse(html);
        page.select("blockquote, .gmail_quote, .moz-cite-prefix, #appendonsend, #divRplyFwdMsg, style, script, head")
                .remove();
        page.select("br").after("\n");
        page.select("p, div, li, tr, h1, h2, h3, pre").after("\n");
        return page.wholeText()
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n");
    }

    private QuotedTextRules() {}
}
