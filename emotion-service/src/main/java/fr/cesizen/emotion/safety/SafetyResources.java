package fr.cesizen.emotion.safety;

import fr.cesizen.platform.text.LocalizedText;
import java.util.List;
import java.util.Locale;

/**
 * Phone numbers for immediate help in France. The document names sources and the last review, for operators only.
 *
 * <p>Always reachable, never behind a sign-in; shown, not forced; nobody is ever called on a person's behalf.
 */
public record SafetyResources(String country, List<Resource> resources) {

    /** The public path of the numbers. */
    public static final String PATH = "/api/v1/emotions/safety-resources";

    /**
     * One number.
     *
     * @param when what the number is for: distress, medical-emergency, emergency, minor
     */
    public record Resource(String number, String when, String fr, String en) {

        String label(Locale locale) {
            return new LocalizedText(fr, en).in(locale);
        }
    }
}
