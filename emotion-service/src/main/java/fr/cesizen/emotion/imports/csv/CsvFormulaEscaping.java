package fr.cesizen.emotion.imports.csv;

/**
 * Keeps spreadsheets from executing people's notes: text that looks like a formula is prefixed with an apostrophe, and so is
 * text that begins with one, so that removing one restores every text exactly.
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
