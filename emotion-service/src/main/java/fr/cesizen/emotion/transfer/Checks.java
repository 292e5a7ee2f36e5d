package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.journal.NewEntry;
import fr.cesizen.emotion.journal.Rules;
import fr.cesizen.platform.problems.Problem;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Holds a line against what an entry may say; what is wrong with it is {@link Broken}. */
@Component
final class Checks {

    /** Characters of a word for a mood or an activity. */
    static final int LONGEST_WORD = 100;

    private static final int LONGEST_NOTE = 10_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final Rules rules;
    private final Validator validator;
    private final Clock clock;

    Checks(Rules rules, Validator validator, Clock clock) {
        this.rules = rules;
        this.validator = validator;
        this.clock = clock;
    }

    void word(String word) {
        if (word.length() > LONGEST_WORD) {
            throw new Broken(LineCode.WORD_TOO_LONG);
        }
    }

    /** Of an entry whose emotions are not known yet. */
    void timesAndNote(NewEntry entry) {
        if (entry.feltAt().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw new Broken(LineCode.FELT_IN_THE_FUTURE);
        }
        if (entry.feltAt().isBefore(EARLIEST)) {
            throw new Broken(LineCode.FELT_TOO_LONG_AGO);
        }
        if (entry.note() != null && entry.note().length() > LONGEST_NOTE) {
            throw new Broken(LineCode.NOTE_TOO_LONG);
        }
    }

    void whole(NewEntry entry) {
        var violations = validator.validate(entry);
        if (!violations.isEmpty()) {
            var field =
                    violations.iterator().next().getPropertyPath().iterator().next();
            throw new Broken("invalid-" + kebab(field.getName()));
        }
        var day = entry.localDate();
        if (day == null) {
            throw new Broken(LineCode.UNREADABLE_LOCAL_DATE);
        }
        try {
            rules.felt(entry, day);
        } catch (Problem broken) {
            throw new Broken(broken.slug());
        }
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
