package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;

/** The purposes, each consented to separately (GDPR art. 7 and 9(2)(a)). */
public enum Purpose {
    JOURNAL,
    ASSESSMENTS,
    PERSONALISATION,
    STATISTICS;

    /** The code in URLs, events and rows. */
    public String code() {
        return EnumCodes.code(this);
    }

    /** @throws Problem 400 pointing at the part of the address that names it */
    static Purpose of(String code) {
        return EnumCodes.find(Purpose.class, code).orElseThrow(() -> Problem.notOneOf("{purpose}"));
    }
}
