package fr.cesizen.platform.encryption;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Transactions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/**
 * Encrypts people's free text: AES-256-GCM under the person's data key, which the service's key wraps.
 *
 * <p>A ciphertext is bound to its person and row, so that it cannot be moved to another. Works inside the caller's
 * transaction, which must be the person's own or the system's. Unwrapped keys stay in memory for five minutes.
 */
public final class FieldEncryption {

    private final DatabaseClient db;
    private final Transactions tx;
    private final Aead serviceKey;
    private final Cache<UUID, Aead> dataKeys = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    FieldEncryption(DatabaseClient db, Transactions tx, Aead serviceKey) {
        this.db = db;
        this.tx = tx;
        this.serviceKey = serviceKey;
    }

    /** Encrypts {@code text}; the person's key is made with their first text. */
    public Mono<byte[]> encrypt(UUID person, UUID row, String text) {
        return encrypt(person, row, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Encrypts what is not text: a piece of a file. */
    public Mono<byte[]> encrypt(UUID person, UUID row, byte[] content) {
        return key(person).map(key -> encrypt(key, person, row, content));
    }

    /** Decrypts a ciphertext of the same person and row; empty once the person's key is destroyed. */
    public Mono<String> decrypt(UUID person, UUID row, byte[] ciphertext) {
        return decryptBytes(person, row, ciphertext).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Decrypts what is not text; empty once the person's key is destroyed. */
    public Mono<byte[]> decryptBytes(UUID person, UUID row, byte[] ciphertext) {
        return existingKey(person).map(key -> decrypt(key, person, row, ciphertext));
    }

    /** Forgets the unwrapped key of an erased person. */
    public void forget(UUID person) {
        dataKeys.invalidate(person);
    }

    /** The person's key, made if they have none. */
    Mono<Aead> key(UUID person) {
        return existingKey(person).switchIfEmpty(Mono.defer(() -> makeDataKey(person)));
    }

    /** The person's key; empty before it is made and once it is destroyed. */
    Mono<Aead> existingKey(UUID person) {
        var known = dataKeys.getIfPresent(person);
        return known != null
                ? Mono.just(known)
                : tx.transactional(TransactionSynchronizationManager.forCurrentTransaction()
                        .flatMap(transaction -> Mono.justOrEmpty((Aead) transaction.getResource(person))
                                .switchIfEmpty(storedKey(person, transaction))));
    }

    // A key made in this very transaction is remembered no longer than the transaction, which may still roll back.
    // Its age is zero, as now() is the start of the transaction.
    private Mono<Aead> storedKey(UUID person, TransactionSynchronizationManager transaction) {
        return db.sql("select wrapped, created_at < now() as settled from data_key where person = :person")
                .bind("person", person)
                .map(row -> {
                    var key = unwrap(person, RowReader.required(row, "wrapped", byte[].class));
                    if (RowReader.required(row, "settled", Boolean.class)) {
                        dataKeys.put(person, key);
                    } else if (!transaction.hasResource(person)) {
                        transaction.bindResource(person, key);
                    }
                    return key;
                })
                .one();
    }

    private Mono<Aead> makeDataKey(UUID person) {
        return Mono.fromCallable(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), serviceKey, bytes(person)))
                .flatMap(wrapped -> db.sql("insert into data_key (person, wrapped, created_at)"
                                + " values (:person, :wrapped, now()) on conflict do nothing")
                        .bind("person", person)
                        .bind("wrapped", wrapped)
                        .then())
                .then(existingKey(person));
    }

    private Aead unwrap(UUID person, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, serviceKey, bytes(person))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("A data key was not wrapped by this service's key", ex);
        }
    }

    private static byte[] encrypt(Aead key, UUID person, UUID row, byte[] content) {
        try {
            return key.encrypt(content, bytes(person, row));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("Encryption failed", ex);
        }
    }

    private static byte[] decrypt(Aead key, UUID person, UUID row, byte[] ciphertext) {
        try {
            return key.decrypt(ciphertext, bytes(person, row));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("A ciphertext does not belong to its row", ex);
        }
    }

    private static byte[] bytes(UUID... ids) {
        var bytes = ByteBuffer.allocate(16 * ids.length);
        for (var id : ids) {
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return bytes.array();
    }
}
