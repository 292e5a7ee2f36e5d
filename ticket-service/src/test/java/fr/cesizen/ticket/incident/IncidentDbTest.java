package fr.cesizen.ticket.incident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.IncidentClient;
import fr.cesizen.ticket.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the database shows to whom, whatever a query asks for. */
@ServiceTest
class IncidentDbTest {

    static final List<String> OF_STAFF =
            List.of("incident", "incident_alert", "incident_event", "incident_post_mortem");

    @Autowired
    IncidentClient desk;

    @Autowired
    Transactions tx;

    @Autowired
    DatabaseClient db;

    Mono<Long> count(String table) {
        return db.sql("select count(*) from " + table)
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one();
    }

    Mono<Long> run(String sql) {
        return db.sql(sql).fetch().rowsUpdated();
    }

    @Test
    void hidesWhatIsOfStaffFromEverybodyElseAndLetsNobodyElsePublish() {
        var incident = desk.opened("secret", "P1", "OUTAGE", List.of("APP"));
        desk.put(incident, "post-mortem", IncidentTest.REVIEW).status(200);
        desk.sam()
                .post(incident + "/public-messages", Map.of("fr", "x", "en", "x"))
                .status(201);
        var person = Actor.person(UUID.randomUUID());
        for (var table : OF_STAFF) {
            StepVerifier.create(tx.transactional(count(table))).expectNext(0L).verifyComplete();
            StepVerifier.create(tx.as(person, count(table))).expectNext(0L).verifyComplete();
        }
        StepVerifier.create(tx.transactional(count("status_message")))
                .assertNext(shown -> assertThat(shown).isPositive())
                .verifyComplete();
        StepVerifier.create(tx.transactional(run("update status_message set fr = 'y'")))
                .expectNext(0L)
                .verifyComplete();
        StepVerifier.create(tx.as(
                        person,
                        run("insert into status_message select gen_random_uuid(), incident, 'y', 'y',"
                                + " now() from status_incident limit 1")))
                .verifyErrorMatches(ex -> String.valueOf(ex.getMessage()).contains("row-level security"));
    }

    @Test
    void neverChangesNorForgetsWhatHappened() {
        desk.opened("secret", "P3", "NONE", List.of());
        for (var actor : List.of(Actor.staff(), Actor.system())) {
            StepVerifier.create(tx.as(actor, run("update incident_event set text = 'x'")))
                    .expectNext(0L)
                    .verifyComplete();
            StepVerifier.create(tx.as(actor, run("delete from incident_event")))
                    .expectNext(0L)
                    .verifyComplete();
        }
    }
}
