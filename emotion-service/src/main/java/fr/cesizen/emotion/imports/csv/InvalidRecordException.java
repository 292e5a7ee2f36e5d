package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.line.LineError;

/** A record that cannot be an entry: its line is reported with this code, and the others continue. */
public final class InvalidRecordException extends RuntimeException {

    private final String code;

    public InvalidRecordException(LineError code) {
        this(code.shown());
    }

    public InvalidRecordException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
