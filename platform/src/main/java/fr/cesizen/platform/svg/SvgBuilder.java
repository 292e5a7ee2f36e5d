package fr.cesizen.platform.svg;

import java.util.Locale;
import org.springframework.http.MediaType;

/** Writes SVG; every text and attribute is escaped, so that no wording can become markup. */
public final class SvgBuilder {

    public static final MediaType MEDIA_TYPE = new MediaType("image", "svg+xml");

    private final StringBuilder out = new StringBuilder(4_096);

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; numbers are rounded to a hundredth of a pixel, without needless zeros
     */
    public SvgBuilder open(String element, Object... attributes) {
        return begin(element, attributes).raw(">\n");
    }

    public SvgBuilder close(String element) {
        return raw("</" + element + ">\n");
    }

    /** Adds an element without content. */
    public SvgBuilder empty(String element, Object... attributes) {
        return begin(element, attributes).raw("/>\n");
    }

    /** Adds an element that holds text alone. */
    public SvgBuilder text(String element, String text, Object... attributes) {
        begin(element, attributes).raw(">").escape(text);
        return close(element);
    }

    /** Adds text to the element that is open. */
    public SvgBuilder words(String text) {
        escape(text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A number as it stands in SVG, whatever the language: at most two decimals. */
    public static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    }

    private SvgBuilder begin(String element, Object... attributes) {
        raw("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" " + attributes[i] + "=\"");
            escape(attributes[i + 1] instanceof Double number ? number(number) : String.valueOf(attributes[i + 1]));
            raw("\"");
        }
        return this;
    }

    private SvgBuilder raw(String text) {
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
