package fr.cesizen.gdpr.export;

/** Which sections of a service are asked for. */
public enum SectionSelection {
    ALL(""),
    /** What the person may take elsewhere. */
    PORTABLE("?portable=true"),
    /** What has a form in FHIR, in that form. */
    FHIR("?fhir=true");

    private final String query;

    SectionSelection(String query) {
        this.query = query;
    }

    /** Of the list of sections. */
    String query() {
        return query;
    }

    /** Of one section. */
    String formQuery() {
        return this == FHIR ? query : "";
    }
}
