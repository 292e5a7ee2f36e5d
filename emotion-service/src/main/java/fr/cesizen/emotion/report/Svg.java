package fr.cesizen.emotion.report;

import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** Writes a drawing; whatever is said in it is escaped. */
final class Svg {

    static final MediaType TYPE = new MediaType("image", "svg+xml");

    /** Dark grey on white: 15.9 : 1. */
    static final Colour INK = new Colour(0x222222);

    private final StringBuilder text = new StringBuilder();
    private final String name;

    /**
     * @param name makes the drawing's ids its own, should a page hold several
     * @param description says in words what is drawn, for who does not see it
     */
    Svg(String name, Locale language, int width, int height, String title, String description) {
        this.name = name;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" lang=\"%s\" aria-labelledby=\"%s-title\""
                        + " aria-describedby=\"%s-desc\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"11\""
                        + " fill=\"%s\">",
                language.toLanguageTag(), name, name, width, height, width, height, INK);
        add("<title id=\"%s-title\">%s</title>", name, escaped(title));
        add("<desc id=\"%s-desc\">%s</desc>", name, escaped(description));
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
    }

    /** Begins what is one picture to who does not see it; what follows its {@link #close} is read piece by piece. */
    Svg picture() {
        return add("<g role=\"img\" aria-labelledby=\"%s-title\">", name);
    }

    Svg open(String role) {
        return add("<g role=\"%s\">", role);
    }

    Svg close() {
        return add("</g>");
    }

    /** Adds markup; numbers go through {@link #number}, words through {@link #escaped}. */
    Svg add(String markup, Object... arguments) {
        text.append(String.format(Locale.ROOT, markup, arguments)).append('\n');
        return this;
    }

    Svg cell(String role, double x, double y, boolean right, String words) {
        return add(
                "<text role=\"%s\" x=\"%s\" y=\"%s\"%s>%s</text>",
                role, number(x), number(y), right ? " text-anchor=\"end\"" : "", escaped(words));
    }

    Svg text(double x, double y, String words) {
        return add("<text x=\"%s\" y=\"%s\">%s</text>", number(x), number(y), escaped(words));
    }

    Svg centred(double x, double y, String words) {
        return add("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>", number(x), number(y), escaped(words));
    }

    Svg right(double x, double y, String words) {
        return add("<text x=\"%s\" y=\"%s\" text-anchor=\"end\">%s</text>", number(x), number(y), escaped(words));
    }

    static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    String end() {
        return text + "</svg>\n";
    }
}
