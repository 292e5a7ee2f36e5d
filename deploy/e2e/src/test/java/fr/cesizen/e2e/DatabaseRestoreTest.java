package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.service.EndpointClient;
import fr.cesizen.local.tour.GatewayClient;
import fr.cesizen.local.tour.PersonTraceSearch;
import fr.cesizen.local.tour.TourUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A backup taken before an erasure and restored after it: nobody comes back. Two minutes, with {@code -De2e.excluded=none}. */
@Tag("nightly")
@ExtendWith(Running.class)
class DatabaseRestoreTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String READINESS = "/actuator/health/readiness";

    final Stack system = Running.system();
    final PersonTraceSearch traces = new PersonTraceSearch(system.database());

    @Test
    void bringsBackNobodyWhoWasErasedAfterTheBackup() throws Exception {
        var lea = Running.somebody();
        var tom = Running.somebody();
        for (var person : List.of(lea, tom)) {
            Entries.writeUntilKept(person, 1);
            await().atMost(PATIENCE).until(() -> FaultsTest.growths(person) == 1);
        }
        var backup = Backup.take(system, Running.state());
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> lea.get(Entries.PATH).status() == 200);
        var erasure = FollowedErasure.erase(lea);
        await().atMost(PATIENCE).until(erasure::isCompleted);
        var certificate = erasure.certificate();
        await().atMost(PATIENCE)
                .until(() -> traces.of(lea.id, lea.email).places().isEmpty());

        for (var part : Component.services()) {
            system.stop(part);
        }
        system.stop(Component.KEYCLOAK);
        system.stop(Component.KAFKA);
        backup.putBack();
        assertThat(traces.of(lea.id).places())
                .as("the backup has her in every schema, Keycloak's included")
                .anyMatch(place -> place.startsWith("emotion.entry"))
                .anyMatch(place -> place.startsWith("emotion.data_key"))
                .anyMatch(place -> place.startsWith("keycloak."));
        system.start(Component.KEYCLOAK);
        tom.signIn();
        refusesToOpenWithoutTheLedger(tom);

        system.up(line -> {});
        await().atMost(PATIENCE)
                .until(() -> traces.of(lea.id, lea.email).places().isEmpty());
        await().atMost(PATIENCE).ignoreExceptions().until(erasure::isCompleted);
        assertThat(FollowedErasure.isGenuine(certificate)).isTrue();
        assertThat(FollowedErasure.isGenuine(erasure.certificate())).isTrue();
        assertThat(FaultsTest.entries(tom)).isOne();
        tom.get(Entries.PATH).must(200);
        nobodyIsLeftToErase();
    }

    /** The ledger is Kafka's, which is away: a database that may be an old one is opened to nobody. */
    private void refusesToOpenWithoutTheLedger(TourUser tom) throws Exception {
        system.with(Component.EMOTION, Map.of("CESIZEN_ERASURES_TRUST", "0s"));
        var started = CompletableFuture.runAsync(() -> start(Component.EMOTION));
        var emotion = new GatewayClient(system.url(Component.EMOTION));
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> emotion.get(tom.token(), Entries.PATH).status() == 503);
        var operators = new GatewayClient(system.actuator(Component.EMOTION));
        assertThat(operators.get(null, READINESS).status()).isEqualTo(503);
        assertThat(started).isNotDone();
        assertThat(operators
                        .send(null, "GET", "/actuator/prometheus", null, Map.of("Accept", "text/plain"))
                        .must(200)
                        .body())
                .containsPattern("cesizen_erasure_gate_closed\\{[^}]*reason=\"unreachable\"[^}]*} 1");
        system.start(Component.KAFKA);
        started.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        system.with(Component.EMOTION, Map.of("CESIZEN_ERASURES_TRUST", "5m"));
    }

    private void start(Component part) {
        try {
            system.start(part);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void nobodyIsLeftToErase() throws IOException {
        var admin = TourUser.staff(system, "admin");
        for (var service : Component.services()) {
            var done = new EndpointClient(system.actuator(service), admin.token()).post("erasures");
            assertThat(done.path("entries").asLong()).as(service.label()).isPositive();
            assertThat(done.path("people").asLong()).as(service.label()).isZero();
        }
    }
}
