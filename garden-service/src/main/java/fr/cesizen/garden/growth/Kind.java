package fr.cesizen.garden.growth;

import java.util.Locale;

/** What makes a garden grow. */
public enum Kind {
    /** A completed breathing session. */
    PRACTICE,
    /** An entry written in the emotion journal. */
    JOURNAL;

    /** As it stands in the ledger and in events. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
