package fr.cesizen.emotion.transfer;

/**
 * Keeps spreadsheets from running people's notes: a text that one might take for a formula gets an apostrophe in front,
 * as does a text that begins with an apostrophe, so that taking one away gives back every text exactly.
 */
final class Formulas {

    private static final String RISKY = "=+-@\t\r\n'";

    private Formulas() {}

    static String cell(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String text(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
