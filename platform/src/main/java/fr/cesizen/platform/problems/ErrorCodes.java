package fr.cesizen.platform.problems;

/** Codes of the faults that any part of a request can have: one code for one fault, wherever it is. */
public final class ErrorCodes {

    /** A body, field, parameter or header that must be there is not, or is null. */
    public static final String MISSING = "not-null";

    /** The part has another form than the described one. */
    public static final String WRONG_TYPE = "wrong-type";

    /** A word that is none of those that the OpenAPI document lists. */
    public static final String NOT_ONE_OF = "not-one-of";

    /** Whether the request could be read, and only a value in it is wrong or absent. */
    static boolean isOfValue(String code) {
        return code.equals(MISSING) || code.equals(NOT_ONE_OF);
    }

    private ErrorCodes() {}
}
