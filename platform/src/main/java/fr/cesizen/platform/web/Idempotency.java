package fr.cesizen.platform.web;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
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

    /** What a key was used for before; absent for a new key. */
    private record Claim(
            boolean free,
            byte @Nullable [] fingerprint,
            @Nullable UUID resource) {}

    /**
     * Runs {@code create} unless {@code key} was used before; then {@code again} reads what was created.
     *
     * @param request what the fingerprint is taken of
     * @param id of what {@code create} makes
     * @param again empty or 404 when the resource is no longer there
     * @return fails with {@link Problem} 409 while the same request is running, 410 when the resource was deleted
     *     since, 422 when the key belongs to another request
     */
    public <T> Mono<T> once(
            UUID person, IdempotencyKey key, Object request, UUID id, Mono<T> create, Function<UUID, Mono<T>> again) {
        return tx.transactional(Mono.fromCallable(() -> RequestFingerprint.of(key, request))
                .flatMap(fingerprint -> claim(person, key, fingerprint, id).flatMap(claim -> {
                    if (!claim.free()) {
                        return Mono.error(() -> Problem.conflict("idempotency-key-in-flight"));
                    }
                    if (claim.resource() == null) {
                        return create;
                    }
                    return Arrays.equals(claim.fingerprint(), fingerprint)
                            ? stillThere(again.apply(claim.resource()))
                            : Mono.error(() -> Problem.rule("idempotency-key-reused"));
                })));
    }

    /** Not 404: a client that got no response the first time would take it for a rejection of its request. */
    private static <T> Mono<T> stillThere(Mono<T> made) {
        return made.onErrorResume(
                        Problem.class,
                        problem -> problem.status() == HttpStatus.NOT_FOUND ? Mono.empty() : Mono.error(problem))
                .switchIfEmpty(Mono.error(() -> Problem.of(HttpStatus.GONE, "made-and-deleted")));
    }

    private Mono<Claim> claim(UUID person, IdempotencyKey key, byte[] fingerprint, UUID id) {
        return db.sql("select free, fingerprint, resource"
                        + " from claim_idempotency_key(:lock, :person, :key, :fingerprint, :id)")
                .bind("lock", person + "|" + key.value())
                .bind("person", person)
                .bind("key", RequestFingerprint.digest(person.toString(), key.value()))
                .bind("fingerprint", fingerprint)
                .bind("id", id)
                .map(row -> new Claim(
                        RowReader.required(row, "free", Boolean.class),
                        row.get("fingerprint", byte[].class),
                        row.get("resource", UUID.class)))
                .one();
    }
}
