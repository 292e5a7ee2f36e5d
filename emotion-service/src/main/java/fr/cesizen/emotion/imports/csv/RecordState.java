package fr.cesizen.emotion.imports.csv;

/** How far one CSV record has been read: whether a quoted field is still open, and how many commas stand between fields. */
final class RecordState {

    private enum At {
        FIELD,
        WORD,
        QUOTED,
        QUOTE
    }

    private At at = At.FIELD;
    private int commas;

    /** Whether something stands between a closing quote and the next comma. */
    private boolean torn;

    boolean isQuoted() {
        return at == At.QUOTED;
    }

    /** Whether it may yet be a record of so many columns that closes its quotes as CSV does. */
    boolean mayHave(int columns) {
        return !torn && (isQuoted() ? commas < columns : commas + 1 == columns);
    }

    /** Reads its first line, or the next one of a quoted field. */
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
