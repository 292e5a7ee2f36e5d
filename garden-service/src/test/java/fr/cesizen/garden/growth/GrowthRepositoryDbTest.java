package fr.cesizen.garden.growth;

import static fr.cesizen.garden.growth.GrowthFixtures.entry;
import static fr.cesizen.garden.growth.GrowthFixtures.fold;
import static fr.cesizen.garden.growth.GrowthFixtures.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.ServiceTest;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@ServiceTest
class GrowthRepositoryDbTest {

    @Autowired
    GrowthRepository ledger;

    @Autowired
    Transactions tx;

    @Autowired
    DatabaseClient db;

    private final UUID person = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsSumsThatEqualTheFoldAndTheirOwnRebuild(long seed) throws Exception {
        var growths = ledger(seed);
        add(growths);
        assertThat(garden()).isEqualTo(fold(growths));

        Database.run(
                "set search_path to garden; update garden_day set points = 1, whole = 9, growths = 7 where person = '"
                        + person + "'");
        rebuild();
        assertThat(garden()).isEqualTo(fold(growths));
    }

    @Test
    void addsASourceOnce() throws Exception {
        var growth = entry(0);
        var again =
                new GrowthEntry(UUID.randomUUID(), growth.kind(), growth.source(), growth.day(), 5, growth.at(), true);
        add(List.of(growth, again));

        assertThat(StoredRows.of(person, "garden.growth")).isOne();
        assertThat(garden()).isEqualTo(fold(List.of(growth)));
    }

    @Test
    void losesNoneOfManyAddedAtOnce() {
        var growths = Stream.generate(() -> entry(0)).limit(64).toList();
        Flux.fromIterable(growths)
                .flatMap(growth -> tx.as(Actor.person(person), ledger.add(person, growth)), 16)
                .then()
                .block();

        assertThat(garden()).isEqualTo(fold(growths));
    }

    @Test
    void exportsEveryLineOfALongLedgerOnce() {
        var growths = Stream.generate(() -> entry(0)).limit(450).toList();
        add(growths);

        var exported = new GrowthConfiguration()
                .growthPersonalData(ledger)
                .export(person)
                .cast(GrowthEntry.class)
                .contextWrite(context -> context.put(Actor.class, Actor.person(person)))
                .collectList()
                .block();
        assertThat(exported).containsExactlyInAnyOrderElementsOf(growths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update growth set points = 1000", "delete from growth"})
    void refusesToLetAPersonRewriteTheLedger(String change) throws Exception {
        add(List.of(entry(0)));

        StepVerifier.create(run(Actor.person(person), change))
                .verifyErrorSatisfies(refusal -> assertThat(refusal).hasMessageEndingWith("growth is append-only"));
        assertThat(Database.count("select sum(points) from garden.growth where person = '" + person + "'"))
                .isEqualTo(5);
    }

    @Test
    void letsTheServiceDeleteForAnErasureAndNeverUpdate() throws Exception {
        add(List.of(entry(0)));

        StepVerifier.create(run(Actor.system(), "update growth set points = 1000"))
                .verifyError();
        assertThat(run(Actor.system(), "delete from growth").block()).isOne();
    }

    @Test
    void showsAPersonNobodyElsesGrowth() {
        add(List.of(entry(0)));

        var others =
                tx.as(Actor.person(UUID.randomUUID()), ledger.garden(person)).block();
        assertThat(others).isEqualTo(fold(List.of()));
    }

    private void rebuild() {
        tx.as(
                        Actor.system(),
                        db.sql("select rebuild_garden(:person)")
                                .bind("person", person)
                                .then())
                .block();
    }

    private Mono<Long> run(Actor actor, String change) {
        return tx.as(
                actor,
                db.sql(change + " where person = '" + person + "'").fetch().rowsUpdated());
    }

    private void add(List<GrowthEntry> growths) {
        tx.as(
                        Actor.person(person),
                        Flux.fromIterable(growths)
                                .concatMap(growth -> ledger.add(person, growth))
                                .then())
                .block();
    }

    private Garden garden() {
        var garden = tx.as(Actor.person(person), ledger.garden(person)).block();
        assertThat(garden).isNotNull();
        return garden;
    }
}
