package fr.cesizen.emotion.transfer;

/** A record that cannot be an entry: its line is reported with this code and the others go on. */
final class Broken extends RuntimeException {

    private final String code;

    Broken(LineCode code) {
        this(code.shown());
    }

    Broken(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
