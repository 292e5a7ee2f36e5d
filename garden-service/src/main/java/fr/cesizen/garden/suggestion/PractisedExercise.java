package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.rule.DayPart;
import fr.cesizen.garden.suggestion.rule.MoodBin;
import fr.cesizen.garden.suggestion.rule.MoodChange;
import fr.cesizen.garden.suggestion.rule.MoodQuadrant;
import fr.cesizen.garden.suggestion.rule.PracticeContext;
import fr.cesizen.garden.suggestion.rule.TimeAtHand;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completed session, as suggestions learn from it; without both moods there is nothing to learn.
 *
 * @param session its id: each counts once
 * @param zone the person's, which tells the part of the day
 * @param practised how long it lasted
 * @param valenceBefore -1 to 1
 * @param arousalBefore -1 to 1; absent when not asked
 * @param valenceAfter -1 to 1
 */
public record PractisedExercise(
        UUID session,
        String protocol,
        Instant startedAt,
        ZoneId zone,
        Duration practised,
        @Nullable BigDecimal valenceBefore,
        @Nullable BigDecimal arousalBefore,
        @Nullable BigDecimal valenceAfter) {

    /** The least that can be learned from: no mood itself, but its fifth of the scale and its change. */
    Optional<MoodChange> change() {
        if (valenceBefore == null || valenceAfter == null) {
            return Optional.empty();
        }
        var context = new PracticeContext(
                MoodQuadrant.of(valenceBefore, arousalBefore), DayPart.of(startedAt, zone), TimeAtHand.of((int)
                        practised.plusSeconds(59).toMinutes()));
        return Optional.of(new MoodChange(
                protocol,
                context,
                MoodBin.of(valenceBefore.doubleValue()),
                valenceAfter.subtract(valenceBefore).doubleValue(),
                startedAt));
    }
}
