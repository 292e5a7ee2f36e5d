package fr.cesizen.platform.web;

import fr.cesizen.platform.database.DatabaseFailures;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

/**
 * Makes a creation happen once, however often a client repeats it.
 *
 * <p>A hash of the key, a fingerprint of the request and the id of the new resource are written in the transaction that
 * creates it, so that a crash leaves both or neither. The response is not stored but read again: no personal text is
 * copied.
 */
public final class Idempotency {

    private final DatabaseClient db;
    private final Transactions tx;

    public Idempotency(DatabaseClient db, Transactions tx) {
        this.db = db;
        this.tx = tx;
    }

    /** A key with what it is to be used for. */
    private record KeyUse(UUID person, IdempotencyKey key, byte[] fingerprint, UUID resource) {}

    /** What a key was used for before; absent for a new key. */
    private record Claim(
            boolean free,
            byte @Nullable [] fingerprint,
            @Nullable UUID resource) {}

    /**
     * Runs {@code create} unless {@code key} was used before; then {@code again} reads what was created. The key is
     * marked and {@code create} begins in one round trip: when the key turns out to be known, what it did is rolled back.
     * Inside the caller's transaction, of which nothing may be rolled back, the key is asked for first.
     *
     * @param request what the fingerprint is taken of
     * @param id of what {@code create} makes
     * @param create changes the database alone; runs again when another request with the key failed meanwhile
     * @param again empty or 404 when the resource is no longer there
     * @return fails with {@link Problem} 409 while the same request is running, 410 when the resource was deleted
     *     since, 422 when the key belongs to another request
     */
    public <T> Mono<T> once(
            UUID person, IdempotencyKey key, Object request, UUID id, Mono<T> create, Function<UUID, Mono<T>> again) {
        return Mono.fromCallable(() -> new KeyUse(person, key, RequestFingerprint.of(key, request), id))
                .flatMap(use -> Mono.deferContextual(context -> Transactions.isUnderWay(context)
                        ? repeat(use, create, again)
                        : tx.transactional(mark(use, create))
                                .onErrorResume(
                                        DatabaseFailures::isKeyKnown,
                                        known -> tx.transactional(repeat(use, create, again)))));
    }

    /** Waits for both: what the key's statement failed of is the reason for which those behind it failed, too. */
    private <T> Mono<T> mark(KeyUse use, Mono<T> create) {
        var marked = bind("select use_idempotency_key(:lock, :person, :key, :fingerprint, :id)", use)
                .fetch()
                .rowsUpdated();
        return Mono.zipDelayError(marked, create.singleOptional())
                .onErrorMap(Exceptions::isMultiple, both -> Exceptions.unwrapMultiple(both)
                        .get(0))
                .mapNotNull(both -> both.getT2().orElse(null));
    }

    private <T> Mono<T> repeat(KeyUse use, Mono<T> create, Function<UUID, Mono<T>> again) {
        return claim(use).flatMap(claim -> {
            if (!claim.free()) {
                return Mono.error(() -> Problem.conflict("idempotency-key-in-flight"));
            }
            if (claim.resource() == null) {
                return create;
            }
            return Arrays.equals(claim.fingerprint(), use.fingerprint())
                    ? stillThere(again.apply(claim.resource()))
                    : Mono.error(() -> Problem.rule("idempotency-key-reused"));
        });
    }

    /** Not 404: a client that got no response the first time would take it for a rejection of its request. */
    private static <T> Mono<T> stillThere(Mono<T> made) {
        return made.onErrorResume(
                        Problem.class,
                        problem -> problem.status() == HttpStatus.NOT_FOUND ? Mono.empty() : Mono.error(problem))
                .switchIfEmpty(Mono.error(() -> Problem.of(HttpStatus.GONE, "made-and-deleted")));
    }

    private Mono<Claim> claim(KeyUse use) {
        return bind(
                        "select free, fingerprint, resource"
                                + " from claim_idempotency_key(:lock, :person, :key, :fingerprint, :id)",
                        use)
                .map(row -> new Claim(
                        RowReader.required(row, "free", Boolean.class),
                        row.get("fingerprint", byte[].class),
                        row.get("resource", UUID.class)))
                .one();
    }

    private DatabaseClient.GenericExecuteSpec bind(String sql, KeyUse use) {
        return db.sql(sql)
                .bind("lock", use.person() + "|" + use.key().value())
                .bind("person", use.person())
                .bind(
                        "key",
                        RequestFingerprint.digest(
                                use.person().toString(), use.key().value()))
                .bind("fingerprint", use.fingerprint())
                .bind("id", use.resource());
    }
}
