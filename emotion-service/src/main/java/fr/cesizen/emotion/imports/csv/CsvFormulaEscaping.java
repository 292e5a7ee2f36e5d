package fr.cesizen.emotion.imports.csv;

/**
 * Keeps spreadsheets from running people's notes: a text that one might take for a formula gets an apostrophe in front,
 * as does a text that begins with an apostrophe, so that taking one away gives back every text exactly.
 */
public final class CsvFormulaEscaping {

    private static final String RISKY = "=+-@\t\r\n'";

    private CsvFormulaEscaping() {}

    public static String cell(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String text(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
