package fr.cesizen.stress.document;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** When it makes sense to answer again, and why not before: a reminder, never a refusal. */
public record Repeat(Period after, LocalizedText reason) {

    static final Repeat UNKNOWN = new Repeat(Period.ZERO, LocalizedText.EMPTY);

    public Repeat {
        after = after == null ? Period.ZERO : after;
        reason = LocalizedText.orEmpty(reason);
    }

    /** The first moment at which an answer does not overlap the one before. */
    public Instant from(Instant last) {
        return last.atZone(ZoneOffset.UTC).plus(after).toInstant();
    }
}
