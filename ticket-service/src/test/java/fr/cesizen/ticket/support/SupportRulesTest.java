package fr.cesizen.ticket.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.test.People;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.Promise;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.message.Author;
import fr.cesizen.ticket.message.NewMessage;
import fr.cesizen.ticket.message.NewTicket;
import fr.cesizen.ticket.triage.Category;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ticket's life, to the exact edge. */
class SupportRulesTest {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static Ticket opened(@Nullable String priority) {
        return Ticket.open(
                new UUID(0, 1), People.LEA, new NewTicket("s", "b", priority, null, null), Locale.FRENCH, NOON);
    }

    @ParameterizedTest(name = "a message of {0} with {1} leaves it {2}")
    @CsvSource({
        "PERSON, , OPEN",
        "STAFF,  , ANSWERED",
        "STAFF,  OPEN, OPEN",
        "STAFF,  WAITING, WAITING",
        "STAFF,  SOLVED, SOLVED",
    })
    void passesTheTurnToTheOtherSideUnlessStaffSayOtherwise(Author author, @Nullable String status, TicketStatus next) {
        assertThat(new NewMessage("b", status, null).next(author)).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketStatus.class,
            names = {"OPEN", "ANSWERED", "WAITING", "SOLVED"})
    void isOpenedAgainByTheNextMessageAndCanBeClosed(TicketStatus from) {
        var ticket = opened("P3").moved(from, NOON);
        var heard = ticket.withMessage(TicketStatus.OPEN, NOON);
        assertThat(heard.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(heard.version()).isEqualTo(ticket.version() + 1);
        assertThat(heard.solvedAt()).isNull();
        assertThat(ticket.moved(TicketStatus.CLOSED, NOON).closedAt()).isEqualTo(NOON);
    }

    @Test
    void leavesTheClosedStateNoMore() {
        var closed = opened("P3").moved(TicketStatus.CLOSED, NOON);
        assertThat(closed.closedAt()).isEqualTo(NOON);
        for (var next : TicketStatus.values()) {
            assertThatThrownBy(() -> closed.moved(next, NOON))
                    .isInstanceOf(Problem.class)
                    .hasMessage("ticket-closed");
            assertThatThrownBy(() -> closed.withMessage(next, NOON)).hasMessage("ticket-closed");
        }
        assertThatThrownBy(() -> closed.triaged(Category.BUG, Priority.P1)).hasMessage("ticket-closed");
    }

    @Test
    void remembersWhenItWasSolved() {
        var solved = opened("P3").moved(TicketStatus.SOLVED, NOON);
        assertThat(solved.solvedAt()).isEqualTo(NOON);
        assertThat(solved.moved(TicketStatus.CLOSED, NOON.plusSeconds(9)).solvedAt())
                .isEqualTo(NOON);
        assertThat(opened("P3").moved(TicketStatus.CLOSED, NOON).solvedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P0", "P5", "p1", "P1 ", "URGENT"})
    void knowsNoOtherPriority(String code) {
        assertThatThrownBy(() -> opened(code)).isInstanceOf(Problem.class).hasMessage("invalid-request");
    }

    @Test
    void isOfPriorityThreeUnlessThePersonSaysOtherwise() {
        assertThat(opened(null).priority()).isEqualTo(Priority.P3);
    }

    @Test
    void isBreachedOnlyAfterTheLastInstantOfItsPromise() {
        var due = NOON.plusSeconds(60);
        var ticket = opened("P1").promising(new Promise(due, null, false, due, ""), NOON);
        assertThat(ticket.breached(due)).isFalse();
        assertThat(ticket.breached(due.plusNanos(1000))).isTrue();
        assertThat(ticket.moved(TicketStatus.WAITING, NOON).breached(due.plusSeconds(9)))
                .isFalse();
        assertThat(ticket.promising(new Promise(due, due, false, null, ""), NOON)
                        .breached(due.plusSeconds(9)))
                .isFalse();
        assertThat(ticket.promising(new Promise(due, due.plusSeconds(1), true, null, ""), NOON)
                        .breached(NOON))
                .isTrue();
    }

    @Test
    void holdsTwoHundredMessages() {
        var ticket = opened("P1");
        while (ticket.messages() < Ticket.MOST_MESSAGES) {
            ticket = ticket.withMessage(TicketStatus.OPEN, NOON);
        }
        var full = ticket;
        assertThatThrownBy(() -> full.withMessage(TicketStatus.ANSWERED, NOON)).hasMessage("ticket-full");
        assertThat(full.moved(TicketStatus.CLOSED, NOON).status()).isEqualTo(TicketStatus.CLOSED);
    }
}
