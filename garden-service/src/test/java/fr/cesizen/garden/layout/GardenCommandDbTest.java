package fr.cesizen.garden.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;

/** What the database itself lets nobody do to the log of a garden. */
@ServiceTest
class GardenCommandDbTest {

    @Autowired
    DatabaseClient db;

    @Autowired
    Transactions tx;

    @ParameterizedTest
    @ValueSource(strings = {"update garden_command set content = '{}'", "delete from garden_command"})
    void refusesToLetAPersonRewriteTheLog(String change) {
        var person = UUID.randomUUID();
        GardenDatabaseFixture.writeCommands(person, 1);
        StepVerifier.create(tx.as(Actor.person(person), db.sql(change).then()))
                .verifyErrorSatisfies(
                        refusal -> assertThat(refusal).hasMessageEndingWith("garden_command is append-only"));
        StepVerifier.create(tx.as(
                        Actor.person(UUID.randomUUID()),
                        db.sql("select count(*) from garden_command")
                                .mapValue(Long.class)
                                .one()))
                .expectNext(0L)
                .verifyComplete();
    }
}
