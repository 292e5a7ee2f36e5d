package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** When it makes sense to answer again, and why not earlier: a reminder; answering earlier is never refused. */
public record RepeatInterval(Period after, LocalizedText reason) {

    static final RepeatInterval UNKNOWN = new RepeatInterval(Period.ZERO, LocalizedText.EMPTY);

    public RepeatInterval {
        after = after == null ? Period.ZERO : after;
        reason = LocalizedText.orEmpty(reason);
    }

    /** The first moment at which a new answer does not overlap with the previous one. */
    public Instant from(Instant last) {
        return last.atZone(ZoneOffset.UTC).plus(after).toInstant();
    }
}
