package fr.cesizen.ticket.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.test.People;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ticket's life and promises, to the exact edge. */
class SupportRulesTest {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final ServiceLevelProperties LEVELS = new ServiceLevelProperties(
            Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(24), Duration.ofHours(72));

    static Ticket opened(String priority) {
        return Ticket.open(new UUID(0, 1), People.LEA, new NewTicket("s", "b", priority), LEVELS, NOON);
    }

    @ParameterizedTest(name = "{0} answered by {1} becomes {2}")
    @CsvSource({
        "OPEN,     PERSON, OPEN",
        "OPEN,     STAFF,  ANSWERED",
        "ANSWERED, PERSON, OPEN",
        "ANSWERED, STAFF,  ANSWERED",
    })
    void passesTheTurnToTheOtherSide(TicketStatus from, Author author, TicketStatus to) {
        var ticket = from == TicketStatus.OPEN ? opened("P3") : opened("P3").withMessage(Author.STAFF, NOON);
        var heard = ticket.withMessage(author, NOON);
        assertThat(heard.status()).isEqualTo(to);
        assertThat(heard.version()).isEqualTo(ticket.version() + 1);
    }

    @Test
    void leavesTheClosedStateNoMore() {
        var closed = opened("P3").closed(NOON);
        assertThat(closed.closedAt()).isEqualTo(NOON);
        assertThatThrownBy(() -> closed.closed(NOON))
                .isInstanceOf(Problem.class)
                .hasMessage("ticket-closed");
        for (var author : Author.values()) {
            assertThatThrownBy(() -> closed.withMessage(author, NOON)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void closesAnAnsweredTicketToo() {
        assertThat(opened("P3").withMessage(Author.STAFF, NOON).closed(NOON).status())
                .isEqualTo(TicketStatus.CLOSED);
    }

    @ParameterizedTest(name = "{0} is owed an answer in {1} hours")
    @CsvSource({"P1, 4", "P2, 8", "P3, 24", "P4, 72", ", 24"})
    void promisesAFirstAnswerByPriority(String priority, int hours) {
        assertThat(opened(priority).firstResponseDue()).isEqualTo(NOON.plus(Duration.ofHours(hours)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P0", "P5", "p1", "P1 ", "URGENT"})
    void knowsNoOtherPriority(String code) {
        assertThatThrownBy(() -> opened(code)).isInstanceOf(Problem.class).hasMessage("invalid-request");
    }

    @Test
    void isBreachedOnlyAfterTheLastInstantOfItsPromise() {
        var ticket = opened("P1");
        var due = ticket.firstResponseDue();
        assertThat(ticket.breached(due)).isFalse();
        assertThat(ticket.breached(due.plusNanos(1000))).isTrue();
        assertThat(ticket.withMessage(Author.STAFF, due).breached(due.plusSeconds(9)))
                .isFalse();
        assertThat(ticket.withMessage(Author.STAFF, due.plusSeconds(1)).breached(NOON))
                .isTrue();
        assertThat(ticket.closed(due).breached(due.plusSeconds(9))).isFalse();
    }

    @Test
    void keepsTheInstantOfTheFirstAnswerAlone() {
        var later = NOON.plusSeconds(60);
        var ticket = opened("P1").withMessage(Author.PERSON, NOON);
        assertThat(ticket.firstResponseAt()).isNull();
        assertThat(ticket.withMessage(Author.STAFF, later)
                        .withMessage(Author.STAFF, later.plusSeconds(1))
                        .firstResponseAt())
                .isEqualTo(later);
    }

    @Test
    void holdsTwoHundredMessages() {
        var ticket = opened("P1");
        while (ticket.messages() < Ticket.MOST_MESSAGES) {
            ticket = ticket.withMessage(Author.PERSON, NOON);
        }
        var full = ticket;
        assertThatThrownBy(() -> full.withMessage(Author.STAFF, NOON)).hasMessage("ticket-full");
        assertThat(full.closed(NOON).status()).isEqualTo(TicketStatus.CLOSED);
    }
}
