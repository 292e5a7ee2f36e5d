package fr.cesizen.emotion.transfer;

import java.util.List;
import java.util.regex.Pattern;

/** Labels of contexts in one cell, with a bar between them; a bar inside a label has a backslash in front. */
final class ContextLabels {

    static final String BETWEEN = " | ";
    private static final Pattern BAR = Pattern.compile(" \\| ");

    private ContextLabels() {}

    static String escaped(String label) {
        return label.replace("|", "\\|");
    }

    static List<String> read(String cell) {
        return BAR.splitAsStream(cell)
                .map(label -> label.replace("\\|", "|").strip())
                .toList();
    }
}
