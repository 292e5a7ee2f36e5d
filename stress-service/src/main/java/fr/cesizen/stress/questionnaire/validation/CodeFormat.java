package fr.cesizen.stress.questionnaire.validation;

import java.util.regex.Pattern;

/** Format of the codes in documents: lower case, but upper case for bands, so that the two are not confused. */
public final class CodeFormat {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,50}");
    private static final Pattern BAND = Pattern.compile("[A-Z0-9_]{1,50}");

    /** Whether the text is a valid code of a questionnaire, an item, a coding or a band set. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether the text is a valid code of a band. */
    public static boolean isBand(String text) {
        return BAND.matcher(text).matches();
    }

    private CodeFormat() {}
}
