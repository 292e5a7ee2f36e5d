package fr.cesizen.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * Makes a creation happen once, however often a client repeats it.
 *
 * <p>A hash of the key, a fingerprint of the request and the id of what was made are written in the transaction that made it,
 * so that a crash leaves neither or both. The answer itself is not kept: it is read again, and so holds no copy of
 * personal text.
 */
public final class Idempotency {

    private final DatabaseClient db;
    private final Transactions tx;
    private final ObjectMapper json;

    public Idempotency(DatabaseClient db, Transactions tx) {
        this.db = db;
        this.tx = tx;
        this.json = JsonMapper.builder()
                .findAndAddModules()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    private record Made(byte[] fingerprint, UUID resource) {}

    /**
     * Runs {@code create} unless {@code key} was used before, in which case {@code again} reads what was made then.
     *
     * @param request what the fingerprint is taken of
     * @return fails with {@link Problem} 409 while the same request is under way, 422 when the key belongs to another
     */
    public <T> Mono<T> once(
            UUID person,
            IdempotencyKey key,
            Object request,
            Mono<T> create,
            Function<T, UUID> id,
            Function<UUID, Mono<T>> again) {
        return tx.transactional(lock(person, key)
                .then(Mono.fromCallable(() -> fingerprint(key, request)))
                .flatMap(fingerprint -> find(person, key)
                        .flatMap(made -> Arrays.equals(made.fingerprint(), fingerprint)
                                ? again.apply(made.resource())
                                : Mono.<T>error(() -> Problem.rule("idempotency-key-reused")))
                        .switchIfEmpty(Mono.defer(() ->
                                create.delayUntil(created -> remember(person, key, fingerprint, id.apply(created)))))));
    }

    private Mono<Void> lock(UUID person, IdempotencyKey key) {
        return db.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, 0)) as free")
                .bind("key", person + "|" + key.value())
                .map(row -> Boolean.TRUE.equals(row.get("free", Boolean.class)))
                .one()
                .flatMap(free -> free ? Mono.empty() : Mono.error(() -> Problem.conflict("idempotency-key-in-flight")));
    }

    private Mono<Made> find(UUID person, IdempotencyKey key) {
        return db.sql("select fingerprint, resource from idempotency_key where person = :person and key = :key")
                .bind("person", person)
                .bind("key", digest(person.toString(), key.value()))
                .mapProperties(Made.class)
                .one();
    }

    private Mono<Long> remember(UUID person, IdempotencyKey key, byte[] fingerprint, UUID resource) {
        return db.sql("insert into idempotency_key (person, key, fingerprint, resource, used_at)"
                        + " values (:person, :key, :fingerprint, :resource, now())")
                .bind("person", person)
                .bind("key", digest(person.toString(), key.value()))
                .bind("fingerprint", fingerprint)
                .bind("resource", resource)
                .fetch()
                .rowsUpdated();
    }

    /** Salted with the key, which is nowhere stored: whoever reads the table cannot guess a short body back. */
    private byte[] fingerprint(IdempotencyKey key, Object request) throws JsonProcessingException {
        return digest(key.value(), json.writeValueAsString(request));
    }

    private static byte[] digest(String first, String second) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(first.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '|');
            return digest.digest(second.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
