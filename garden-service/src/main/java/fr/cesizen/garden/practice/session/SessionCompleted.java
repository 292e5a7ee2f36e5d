package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.events.DomainEvent;
import fr.cesizen.platform.text.EnumCodes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Published when a session is completed: what was practised, day and length, never the moods.
 *
 * @param protocol code of the exercise or meditation, otherwise the kind
 * @param completedCycles 0 for what is counted in time
 */
record SessionCompleted(
        UUID person,
        UUID session,
        String protocol,
        LocalDate day,
        int completedCycles,
        PracticeKind kind,
        int version,
        long practisedMillis)
        implements DomainEvent {

    static SessionCompleted of(UUID person, Session session, Outcome outcome) {
        var practice = session.practice();
        return new SessionCompleted(
                person,
                session.id(),
                Optional.ofNullable(practice.code()).orElseGet(() -> EnumCodes.code(practice.kind())),
                outcome.day(),
                outcome.cycles(),
                practice.kind(),
                practice.version(),
                outcome.practised().toMillis());
    }

    @Override
    public String topic() {
        return "cesizen.practice";
    }

    @Override
    public String type() {
        return "fr.cesizen.practice.session-completed.v1";
    }
}
