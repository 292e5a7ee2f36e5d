package fr.cesizen.emotion.imports.csv;

import java.util.List;
import java.util.regex.Pattern;

/** Labels of contexts in one cell, with a bar between them; a bar inside a label has a backslash in front. */
public final class ContextLabelCodec {

    public static final String BETWEEN = " | ";
    private static final Pattern BAR = Pattern.compile(" \\| ");

    private ContextLabelCodec() {}

    public static String escaped(String label) {
        return label.replace("|", "\\|");
    }

    static List<String> read(String cell) {
        return BAR.splitAsStream(cell)
                .map(label -> label.replace("\\|", "|").strip())
                .toList();
    }
}
