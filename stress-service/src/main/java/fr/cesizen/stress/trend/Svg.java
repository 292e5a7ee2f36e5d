package fr.cesizen.stress.trend;

import java.util.Locale;

/** Writes SVG; every text and attribute is escaped, so that no wording can become markup. */
final class Svg {

    private final StringBuilder out = new StringBuilder(4_096);

    /** Opens an element; attributes are names and values in turn, numbers rounded to a tenth. */
    Svg open(String element, Object... attributes) {
        return begin(element, attributes).raw(">");
    }

    Svg close(String element) {
        return raw("</" + element + ">\n");
    }

    /** An element without content. */
    Svg empty(String element, Object... attributes) {
        return begin(element, attributes).raw("/>\n");
    }

    /** An element that holds text alone. */
    Svg text(String element, String text, Object... attributes) {
        return open(element, attributes).words(text).close(element);
    }

    /** Text inside the element that is open. */
    Svg words(String text) {
        escape(text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Svg begin(String element, Object... attributes) {
        raw("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" " + attributes[i] + "=\"");
            escape(attributes[i + 1] instanceof Double number ? number(number) : String.valueOf(attributes[i + 1]));
            raw("\"");
        }
        return this;
    }

    /** To a tenth of a pixel, whatever the language. */
    static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private Svg raw(String text) {
        out.append(text);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(text.charAt(i));
            }
        }
    }
}
