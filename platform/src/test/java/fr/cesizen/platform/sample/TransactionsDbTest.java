package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.platform.test.StatementLog;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.test.TestTokens;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import io.r2dbc.pool.ConnectionPool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

@SampleTest
class TransactionsDbTest {

    @Autowired
    Transactions tx;

    @Autowired
    DatabaseClient db;

    @Autowired
    ConnectionPool pool;

    @Autowired
    ApiClient api;

    @LocalServerPort
    int port;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();

    Mono<Long> insert(UUID person) {
        return db.sql("insert into heard (person, word) values (:person, 'bonjour')")
                .bind("person", person)
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> visible() {
        return db.sql("select count(*) from heard where person in (:lea, :tom)")
                .bind("lea", lea)
                .bind("tom", tom)
                .map(row -> row.get(0, Long.class))
                .one();
    }

    @Test
    void showsEachPersonTheirOwnRowsAndNobodyAny() {
        StepVerifier.create(tx.as(Actor.person(lea), insert(lea)))
                .expectNext(1L)
                .verifyComplete();
        StepVerifier.create(tx.as(Actor.person(tom), insert(tom)))
                .expectNext(1L)
                .verifyComplete();

        StepVerifier.create(tx.as(Actor.person(lea), visible())).expectNext(1L).verifyComplete();
        StepVerifier.create(tx.as(Actor.system(), visible())).expectNext(2L).verifyComplete();
        StepVerifier.create(tx.as(Actor.staff(), visible())).expectNext(0L).verifyComplete();
        StepVerifier.create(tx.transactional(visible())).expectNext(0L).verifyComplete();
        StepVerifier.create(visible()).expectNext(0L).verifyComplete();
    }

    @Test
    void refusesToWriteInSomebodyElsesName() {
        StepVerifier.create(tx.as(Actor.person(lea), insert(tom))).verifyError(DataAccessException.class);
        StepVerifier.create(tx.transactional(insert(tom))).verifyError(DataAccessException.class);
    }

    @Test
    void joinsItsOwnTransactionAndRefusesToPassForAnotherActor() {
        var lea = Actor.person(this.lea);
        StepVerifier.create(tx.as(lea, tx.as(lea, insert(this.lea))))
                .expectNext(1L)
                .verifyComplete();
        StepVerifier.create(tx.as(lea, tx.as(Actor.system(), visible()))).verifyError(IllegalStateException.class);
    }

    @Test
    void readsAsThePersonThatAsksInAQuery() {
        StepVerifier.create(tx.as(Actor.person(lea), insert(lea)))
                .expectNext(1L)
                .verifyComplete();

        for (int round = 0; round < 30; round++) {
            StepVerifier.create(as(lea, tx.query(visible()))).expectNext(1L).verifyComplete();
            StepVerifier.create(as(tom, tx.query(visible()))).expectNext(0L).verifyComplete();
            StepVerifier.create(tx.query(visible())).expectNext(0L).verifyComplete();
            StepVerifier.create(visible()).expectNext(0L).verifyComplete();
        }
        assertThat(StoredRows.idleTransactions("sample_app")).isZero();
    }

    @Test
    void commitsAQueryOnce() {
        assertThat(StatementLog.warningsDuring(() -> {
                    for (int round = 0; round < 30; round++) {
                        StepVerifier.create(as(UUID.randomUUID(), tx.query(visible())))
                                .expectNext(0L)
                                .verifyComplete();
                    }
                }))
                .isEmpty();
    }

    @Test
    void joinsARunningTransactionWithAQuery() {
        StepVerifier.create(tx.as(
                        Actor.person(lea), insert(lea).then(tx.query(visible())).then(tx.query(visible()))))
                .expectNext(1L)
                .verifyComplete();
    }

    @Test
    void refusesASecondStatementAndAWriteInAQuery() {
        StepVerifier.create(as(lea, tx.query(visible().then(visible())))).verifyError(IllegalStateException.class);
        StepVerifier.create(as(lea, tx.query(Mono.zip(visible(), visible())))).verifyError(IllegalStateException.class);
        StepVerifier.create(as(lea, tx.query(insert(lea)))).verifyError(DataAccessException.class);

        assertThat(StoredRows.of(lea, "sample.heard")).isZero();
        StepVerifier.create(as(lea, tx.query(Mono.just(1)))).expectNext(1).verifyComplete();
        assertThat(StoredRows.idleTransactions("sample_app")).isZero();
    }

    private static <T> Mono<T> as(UUID person, Mono<T> work) {
        return work.contextWrite(context -> context.put(Actor.class, Actor.person(person)));
    }

    /** The driver loses a connection whose long result is cancelled by a caller (r2dbc-postgresql gh-661). */
    @Test
    void survivesLongResultsThatEndEarly() {
        for (int round = 0; round < 50; round++) {
            StepVerifier.create(tx.as(Actor.system(), numbers().take(300).collectList()))
                    .expectNextCount(1)
                    .verifyComplete();
            StepVerifier.create(
                            tx.query(numbers().map(number -> 1 / (number - 300)).then()))
                    .verifyError(ArithmeticException.class);
        }
        list().status(200);
    }

    private Flux<Integer> numbers() {
        return db.sql("select n from generate_series(1, :last) as n")
                .bind("last", 5000)
                .map(row -> row.get(0, Integer.class))
                .all();
    }

    @Test
    void protectsEveryTableOfAPerson() throws Exception {
        assertThat(SchemaRules.unprotectedTables("sample")).isEmpty();
    }

    @Test
    void finishesWhatWasBegunWhenTheCallerGoesAway() {
        var begun = Sinks.empty();
        var call = tx.as(
                        Actor.person(lea),
                        Mono.fromRunnable(begun::tryEmitEmpty)
                                .then(Mono.delay(Duration.ofMillis(50)))
                                .then(insert(lea)))
                .subscribe();
        begun.asMono().block();
        call.dispose();
        await().untilAsserted(
                        () -> assertThat(StoredRows.of(lea, "sample.heard")).isOne());
    }

    @Test
    void answers503WhenNoConnectionBecomesFreeAnd200AsSoonAsOneDoes() {
        var end = Sinks.empty();
        var all = IntStream.range(0, pool.getMetrics().orElseThrow().getMaxAllocatedSize())
                .mapToObj(i -> tx.as(Actor.system(), end.asMono()).toFuture())
                .toList();
        list().problem(503, "unavailable").header("Retry-After");
        end.tryEmitEmpty();
        all.forEach(CompletableFuture::join);
        list().status(200);
    }

    private ApiAnswer list() {
        return api.as(lea).get("/api/v1/notes?limit=200");
    }

    /** The pitfall that took the service down: see r2dbc-pool gh-198 and r2dbc-postgresql gh-661. */
    @Test
    void survivesClientsThatHangUpByTheHundred() throws Exception {
        var clients = Executors.newFixedThreadPool(32);
        try {
            for (int round = 0; round < 20; round++) {
                var calls = IntStream.range(0, 32)
                        .<Callable<Void>>mapToObj(i -> () -> hangUp(i))
                        .toList();
                for (var call : clients.invokeAll(calls)) {
                    call.get();
                }
            }
        } finally {
            clients.shutdown();
        }
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(StoredRows.idleTransactions("sample_app")).isZero();
            assertThat(pool.getMetrics().orElseThrow().acquiredSize()).isZero();
        });
        for (int i = 0; i < 20; i++) {
            list().status(200);
        }
        assertThat(StoredRows.of(lea, "sample.note")).isEqualTo(StoredRows.of(lea, "sample.idempotency_key"));
    }

    /** Sends a write or a list and closes the socket at a random moment of the answer. */
    private Void hangUp(int client) throws IOException {
        var random = new Random();
        var body = "{\"text\":\"" + "n".repeat(300) + "\",\"day\":1}";
        var request =
                List.of("POST /api/v1/notes", "GET /api/v1/notes?limit=200").get(client % 2)
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: "
                        + TestTokens.bearer(lea) + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nContent-Length: "
                        + (client % 2 == 0 ? body.length() : 0) + "\r\n\r\n" + (client % 2 == 0 ? body : "");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(15_000)));
        }
        return null;
    }
}
