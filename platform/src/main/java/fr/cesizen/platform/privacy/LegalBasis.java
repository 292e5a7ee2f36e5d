package fr.cesizen.platform.privacy;

/** On what a processing rests; source: GDPR art. 6(1). */
public enum LegalBasis {
    CONSENT("consent, art. 6(1)(a)"),
    CONTRACT("performance of a contract, art. 6(1)(b)"),
    LEGAL_OBLIGATION("legal obligation, art. 6(1)(c)"),
    LEGITIMATE_INTERESTS("legitimate interests, art. 6(1)(f)");

    private final String words;

    LegalBasis(String words) {
        this.words = words;
    }

    /** As the record of processing says it. */
    public String words() {
        return words;
    }
}
