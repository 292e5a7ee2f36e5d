package fr.cesizen.ticket.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the database itself refuses, whatever the code says. */
@ServiceTest
class TicketDbTest {

    @Autowired
    TicketClient desk;

    @Autowired
    ScheduledJobs jobs;

    @Autowired
    Transactions tx;

    @Autowired
    DatabaseClient db;

    final UUID lea = UUID.randomUUID();
    String ticket = "";

    @BeforeEach
    void open() {
        ticket = TicketClient.id(desk.opened(lea));
    }

    Mono<Long> run(String sql) {
        return db.sql(sql.replace("$ticket", "'" + ticket + "'").replace("$lea", "'" + lea + "'"))
                .fetch()
                .rowsUpdated();
    }

    @Test
    void protectsEveryTableOfPeople() throws SQLException {
        assertThat(SchemaRules.unprotectedTables("ticket")).isEmpty();
    }

    @Test
    void storesNoWordInClear() {
        assertThat(Database.count("select count(*) from ticket.ticket where id = '" + ticket
                        + "' and position('Jardin'::bytea in subject) = 0"))
                .isOne();
        assertThat(Database.count("select count(*) from ticket.ticket_message where ticket = '" + ticket
                        + "' and position('pousse'::bytea in body) = 0"))
                .isOne();
    }

    @Test
    void letsStaffReadAndAnswerButNeitherDeleteNorOpenInAnothersName() {
        var staff = Actor.staff();
        StepVerifier.create(tx.as(staff, run("update ticket set version = version where id = $ticket")))
                .expectNext(1L)
                .verifyComplete();
        for (var table : new String[] {
            "ticket_message",
            "ticket",
            "ticket_history",
            "ticket_staff_action",
            "ticket_triage",
            "ticket_satisfaction",
            "data_key",
            "staff_note"
        }) {
            StepVerifier.create(tx.as(staff, run("delete from " + table + " where person = $lea")))
                    .expectNext(0L)
                    .verifyComplete();
        }
        StepVerifier.create(tx.as(
                        staff,
                        run("insert into ticket values (gen_random_uuid(), $lea, '', 'P1', 'OPEN', now(), now(), null,"
                                + " null, 1, 0)")))
                .verifyErrorMatches(ex -> String.valueOf(ex.getMessage()).contains("row-level security"));
    }

    @Test
    void letsNobodySpeakInTheOthersName() {
        var insert = "insert into ticket_message values (gen_random_uuid(), $ticket, $lea, '%s', '', now())";
        refused(Actor.person(lea), insert.formatted("STAFF"));
        refused(Actor.staff(), insert.formatted("PERSON"));
    }

    void refused(Actor actor, String sql) {
        StepVerifier.create(tx.as(actor, run(sql)))
                .verifyErrorMatches(ex -> String.valueOf(ex.getMessage()).contains("row-level security"));
    }

    @Test
    void neverChangesNorForgetsWhatHappened() {
        for (var actor : new Actor[] {Actor.person(lea), Actor.staff(), Actor.system()}) {
            StepVerifier.create(tx.as(actor, run("update ticket_history set at = now() where ticket = $ticket")))
                    .expectNext(0L)
                    .verifyComplete();
        }
        StepVerifier.create(tx.as(Actor.person(lea), run("delete from ticket_history where ticket = $ticket")))
                .expectNext(0L)
                .verifyComplete();
    }

    @Test
    void hidesWhatStaffDecideAndWhoItWasFromAnyQueryOfThePerson() {
        var path = TicketClient.TICKETS + "/" + ticket;
        desk.triage(path, Map.of("impact", "HIGH", "urgency", "LOW", "tags", List.of("interne")))
                .status(200);
        jobs.run("search-index");
        desk.link(path, "related", desk.opened(UUID.randomUUID())).status(201);
        for (var table : List.of("ticket_triage", "ticket_staff_action", "ticket_link", "ticket_word")) {
            var count = db.sql("select count(*) from " + table + " where person = :person")
                    .bind("person", lea)
                    .map(row -> row.get(0, Long.class))
                    .one();
            StepVerifier.create(tx.as(Actor.person(lea), count)).expectNext(0L).verifyComplete();
            StepVerifier.create(tx.as(Actor.staff(), count))
                    .assertNext(rows -> assertThat(rows).as(table).isPositive())
                    .verifyComplete();
        }
    }

    @Test
    void hidesFromThePersonWhichTeamIsToBeInTimeAndWhoIsThere() {
        var path = TicketClient.TICKETS + "/" + ticket;
        desk.sam().put(path + "/presence", Map.of("doing", "LOOKING")).status(200);
        for (var table : List.of("ticket_due", "ticket_presence")) {
            counts(Actor.person(lea), table, 0);
            counts(Actor.staff(), table, 1);
        }
        // A message of the person moves the deadline all the same.
        desk.answer(path, "Voici", "ANSWERED").status(201);
        counts(Actor.staff(), "ticket_due", 0);
        StepVerifier.create(tx.as(
                        Actor.person(lea),
                        run("update ticket set status = 'OPEN', next_due = now() where id = $ticket")))
                .expectNext(1L)
                .verifyComplete();
        counts(Actor.staff(), "ticket_due", 1);
    }

    /** How many rows of a table about the ticket somebody sees. */
    void counts(Actor actor, String table, long rows) {
        var count = db.sql("select count(*) from " + table + " where ticket = :ticket")
                .bind("ticket", UUID.fromString(ticket))
                .map(row -> row.get(0, Long.class))
                .one();
        StepVerifier.create(tx.as(actor, count)).expectNext(rows).verifyComplete();
    }

    @Test
    void hidesEverythingFromSomebodyElse() {
        StepVerifier.create(tx.as(Actor.person(UUID.randomUUID()), run("update ticket set version = 7")))
                .expectNext(0L)
                .verifyComplete();
    }

    /** Helpdesks have leaked what staff note for each other. */
    @Test
    void hidesTheNotesOfStaffFromAnyQueryOfTheirSubject() {
        desk.note(TicketClient.TICKETS + "/" + ticket, "note interne").status(201);
        var count = db.sql("select count(*) from staff_note where person = :person")
                .bind("person", lea)
                .map(row -> row.get(0, Long.class))
                .one();
        StepVerifier.create(tx.as(Actor.person(lea), count)).expectNext(0L).verifyComplete();
        StepVerifier.create(tx.as(Actor.staff(), count)).expectNext(1L).verifyComplete();
        var insert = "insert into staff_note values (gen_random_uuid(), gen_random_uuid(), $lea, '', now())";
        StepVerifier.create(tx.as(Actor.person(lea), run(insert))).verifyError();
    }
}
