package fr.cesizen.emotion.imports.csv;

import java.util.List;
import java.util.regex.Pattern;

/** Reads and writes context labels in one cell, separated by bars; a bar inside a label is escaped with a backslash. */
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
