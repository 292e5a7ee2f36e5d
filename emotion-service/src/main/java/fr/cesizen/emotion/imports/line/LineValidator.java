package fr.cesizen.emotion.imports.line;

import fr.cesizen.emotion.entry.EntryValidator;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.imports.csv.InvalidRecordException;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.KebabCase;
import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.platform.time.ClientClock;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Validates a line as an entry; throws {@link InvalidRecordException} when something is wrong with it. */
@Component
public final class LineValidator {

    /** The maximum length of a word for a mood or an activity, in code points. */
    static final int LONGEST_WORD = 100;

    private static final int LONGEST_NOTE = 10_000;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final EntryValidator rules;
    private final Validator validator;
    private final Clock clock;

    LineValidator(EntryValidator rules, Validator validator, Clock clock) {
        this.rules = rules;
        this.validator = validator;
        this.clock = clock;
    }

    public void word(String word) {
        if (UnicodeRules.length(word) > LONGEST_WORD) {
            throw new InvalidRecordException(LineError.WORD_TOO_LONG);
        }
    }

    /** Whether a note is no longer than one may be. */
    public boolean isRoomFor(String note) {
        return UnicodeRules.length(note) <= LONGEST_NOTE;
    }

    /** Checks an entry whose emotions are not known yet. */
    public void timesAndNote(NewEntry entry) {
        if (ClientClock.isFuture(entry.feltAt(), clock.instant())) {
            throw new InvalidRecordException(LineError.FELT_IN_THE_FUTURE);
        }
        if (entry.feltAt().isBefore(EARLIEST)) {
            throw new InvalidRecordException(LineError.FELT_TOO_LONG_AGO);
        }
        var note = entry.note();
        if (note != null && !isRoomFor(note)) {
            throw new InvalidRecordException(LineError.NOTE_TOO_LONG);
        }
        storable(note);
    }

    public void whole(NewEntry entry) {
        storable(entry.note());
        var violations = validator.validate(entry);
        if (!violations.isEmpty()) {
            var field =
                    violations.iterator().next().getPropertyPath().iterator().next();
            throw new InvalidRecordException("invalid-" + KebabCase.of(field.getName()));
        }
        var day = entry.localDate();
        if (day == null) {
            throw new InvalidRecordException(LineError.UNREADABLE_LOCAL_DATE);
        }
        try {
            rules.felt(entry, day);
        } catch (Problem broken) {
            throw new InvalidRecordException(broken.slug());
        }
    }

    private static void storable(@Nullable String note) {
        if (note != null && !UnicodeRules.isStorable(note)) {
            throw new InvalidRecordException(LineError.INVALID_NOTE);
        }
    }
}
