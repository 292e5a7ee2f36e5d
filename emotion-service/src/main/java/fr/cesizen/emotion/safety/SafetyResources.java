package fr.cesizen.emotion.safety;

import java.util.List;

/**
 * Numbers that help at once, in France. Sources and the last review stand in the document, for operators only.
 *
 * <p>Always reachable, never behind a sign-in; shown, not forced; nobody is ever called on a person's behalf.
 */
public record SafetyResources(String country, List<Resource> resources) {

    /** Where everybody reads them. */
    public static final String PATH = "/api/v1/emotions/safety-resources";

    /**
     * One number.
     *
     * @param when for what: distress, medical-emergency, emergency, minor
     */
    public record Resource(String number, String when, String fr, String en) {}
}
