package fr.cesizen.stress.questionnaire.validation;

import java.util.regex.Pattern;

/** How documents name their parts: lower case, bands in upper case, so that neither is taken for the other. */
public final class CodeFormat {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,50}");
    private static final Pattern BAND = Pattern.compile("[A-Z0-9_]{1,50}");

    /** Whether a questionnaire, an item, a coding or a band set may be called so. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether a band may be called so. */
    public static boolean isBand(String text) {
        return BAND.matcher(text).matches();
    }

    private CodeFormat() {}
}
