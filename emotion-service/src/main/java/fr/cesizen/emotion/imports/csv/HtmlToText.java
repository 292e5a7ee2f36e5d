package fr.cesizen.emotion.imports.csv;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Converts HTML to plain text: notes with bold text or lists come as HTML, but here a note is plain text. */
final class HtmlToText {

    /** Markup that nobody types by hand; in a note without it, {@code 1 < 2} is literal text. */
    private static final Pattern MARKED = Pattern.compile(
            "</?(br|p|div|span|b|i|u|s|strong|em|strike|ul|ol|li|h[1-6])(\\s[^<>]*)?/?>|&(amp|lt|gt|quot|nbsp|#\\d+);",
            Pattern.CASE_INSENSITIVE);

    private HtmlToText() {}

    static String plain(String note) {
        if (!MARKED.matcher(note).find()) {
            return note;
        }
        var text = new Text(new StringBuilder());
        Jsoup.parseBodyFragment(note).body().traverse(text);
        return text.written().toString().strip();
    }

    /** Keeps existing line breaks; paragraphs and list items begin new lines. */
    private record Text(StringBuilder written) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && !(text.isBlank() && atStartOfLine())) {
                written.append(text.getWholeText().replace('\u00a0', ' '));
            } else if (node instanceof Element element) {
                if (element.nameIs("br")) {
                    written.append('\n');
                } else if (element.isBlock()) {
                    newLine();
                    written.append(element.nameIs("li") ? "• " : "");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && !element.nameIs("body")) {
                newLine();
            }
        }

        private void newLine() {
            if (!atStartOfLine()) {
                written.append('\n');
            }
        }

        private boolean atStartOfLine() {
            return written.isEmpty() || written.charAt(written.length() - 1) == '\n';
        }
    }
}
