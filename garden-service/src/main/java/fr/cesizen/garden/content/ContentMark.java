package fr.cesizen.garden.content;

import fr.cesizen.platform.text.EnumCodes;
import java.time.Instant;

/** That a person keeps a content as a favourite, or has read it. */
record ContentMark(Kind kind, String slug, Instant at) {

    /** What the mark says. */
    enum Kind {
        FAVOURITE,
        READ;

        String code() {
            return EnumCodes.code(this);
        }
    }
}
