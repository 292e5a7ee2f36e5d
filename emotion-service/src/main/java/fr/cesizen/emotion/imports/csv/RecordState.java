package fr.cesizen.emotion.imports.csv;

/** The reading state of one CSV record: whether a quoted field is still open, and how many commas separate fields. */
final class RecordState {

    private enum At {
        FIELD,
        WORD,
        QUOTED,
        QUOTE
    }

    private At at = At.FIELD;
    private int commas;

    /** Whether there is text between a closing quote and the next comma. */
    private boolean torn;

    boolean isQuoted() {
        return at == At.QUOTED;
    }

    /** Whether it can still become a record of that many columns with correctly closed quotes. */
    boolean mayHave(int columns) {
        return !torn && (isQuoted() ? commas < columns : commas + 1 == columns);
    }

    /** Reads the record's first line, or the next line of a quoted field. */
    void read(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            commas += c == ',' && !isQuoted() ? 1 : 0;
            torn |= at == At.QUOTE && c != '"' && c != ',';
            at = switch (at) {
                case FIELD -> c == '"' ? At.QUOTED : c == ',' ? At.FIELD : At.WORD;
                case WORD -> c == ',' ? At.FIELD : At.WORD;
                case QUOTED -> c == '"' ? At.QUOTE : At.QUOTED;
                case QUOTE -> c == '"' ? At.QUOTED : c == ',' ? At.FIELD : At.WORD;
            };
        }
    }
}
