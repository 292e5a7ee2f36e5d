package fr.cesizen.ticket.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.ticket.escalation.Escalation.Kind;
import fr.cesizen.ticket.escalation.Escalation.Subject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What staff read of a promise in danger. */
class EscalationMessageTest {

    static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    static Escalation about(Kind kind, boolean ended) {
        var due = Instant.parse("2026-11-10T16:05:00Z");
        return new Escalation(UUID.randomUUID(), new Subject(kind, ID), "FIRST_RESPONSE", 90, "P1", due, ended);
    }

    @Test
    void saysByWhenOnTheClocksOfParisAndWhere() {
        assertThat(about(Kind.TICKET, false).message("https://cesizen.test")).isEqualTo("""
                        [P1] 90 % du délai de première réponse écoulés : demande 01900000-0000-7000-8000-000000000001
                        [P1] 90 % of the time for first response used up: ticket 01900000-0000-7000-8000-000000000001
                        Échéance : mardi 10 novembre 2026 à 17:05, heure de Paris
                        Due: Tuesday, 10 November 2026 at 17:05, Paris time
                        https://cesizen.test/equipe/01900000-0000-7000-8000-000000000001""");
    }

    @Test
    void hasNoLinkWithoutAWebClientAndNoDeadlineOnceItIsOver() {
        assertThat(about(Kind.TICKET, true).message(" "))
                .doesNotContain("http", "Due")
                .contains("Resolved");
        assertThat(about(Kind.INCIDENT, true).link("https://cesizen.test/"))
                .hasValue("https://cesizen.test/equipe/incidents/" + ID);
    }
}
