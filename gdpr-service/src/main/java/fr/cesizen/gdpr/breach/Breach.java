package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.web.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of breaches, with what its steps amount to.
 *
 * @param incident that it came from; absent when it was opened by hand
 * @param listedAt its place in the list, see {@link #place}
 */
record Breach(
        UUID id,
        @Nullable UUID incident,
        @Nullable String priority,
        @Nullable Instant beganAt,
        Instant knownAt,
        Instant openedAt,
        @Nullable String nature,
        @Nullable BreachRisk risk,
        boolean authorityOwed,
        boolean peopleOwed,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        Instant listedAt,
        long version) {

    /** Behind everything that is due. */
    private static final Instant NOTHING_DUE = Instant.parse("3000-01-01T00:00:00Z");

    private static final Instant CLOSED = Instant.parse("9000-01-01T00:00:00Z");

    static Breach opened(UUID id, TouchedIncident from, BreachStep opening) {
        return opened(id, from.incident(), from.priority(), from.openedAt(), from.knownAt(), opening);
    }

    static Breach opened(UUID id, NewBreach from, BreachStep opening) {
        return opened(id, null, null, from.beganAt(), from.knownAt(), opening);
    }

    private static Breach opened(
            UUID id,
            @Nullable UUID incident,
            @Nullable String priority,
            @Nullable Instant beganAt,
            Instant knownAt,
            BreachStep opening) {
        var at = opening.at();
        return new Breach(id, incident, priority, beganAt, knownAt, at, null, null, true, false, null, null, at, 0)
                .after(List.of(opening));
    }

    /** What these steps, oldest first, amount to. */
    BreachFacts facts(List<BreachStep> steps) {
        return BreachFacts.of(beganAt == null ? Instant.EPOCH : beganAt, knownAt, steps);
    }

    /** The next version of it, after all these steps, oldest first. */
    Breach after(List<BreachStep> steps) {
        var facts = facts(steps);
        var owed = facts.owed();
        var closing = facts.closed() ? steps.get(steps.size() - 1).at() : null;
        return new Breach(
                id,
                incident,
                priority,
                beganAt,
                knownAt,
                openedAt,
                facts.description() == null ? null : facts.description().nature(),
                facts.risk(),
                owed.contains(NoticeRecipient.AUTHORITY),
                owed.contains(NoticeRecipient.PEOPLE),
                facts.dueAt(),
                closing,
                place(facts.dueAt(), closing),
                version + 1);
    }

    /** Open ones first, due first, then those of which nothing is owed, oldest first; closed ones last, newest first. */
    private Instant place(@Nullable Instant due, @Nullable Instant closing) {
        if (closing != null) {
            return CLOSED.minus(Duration.between(Instant.EPOCH, closing));
        }
        return due == null ? NOTHING_DUE.plus(Duration.between(Instant.EPOCH, openedAt)) : due;
    }

    Cursor cursor() {
        return new Cursor(listedAt, id);
    }
}
