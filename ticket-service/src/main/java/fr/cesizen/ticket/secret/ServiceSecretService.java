package fr.cesizen.ticket.secret;

import fr.cesizen.platform.encryption.SecretEncryption;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Keys of the service's own for keyed hashes, one for each purpose; the first who needs one makes it. */
@Service
public class ServiceSecretService {

    /** The keyed hash that they are for. */
    public static final String ALGORITHM = "HmacSHA256";

    private final ServiceSecretRepository secrets;
    private final SecretEncryption encryption;
    private final Transactions tx;
    private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();

    ServiceSecretService(ServiceSecretRepository secrets, SecretEncryption encryption, Transactions tx) {
        this.secrets = secrets;
        this.encryption = encryption;
        this.tx = tx;
    }

    /** The key for a purpose. Not inside a transaction: it is remembered once it is stored for good. */
    public Mono<SecretKeySpec> key(String purpose) {
        return Mono.defer(() -> {
            var key = known.get(purpose);
            return key != null ? Mono.just(key) : read(purpose);
        });
    }

    private Mono<SecretKeySpec> read(String purpose) {
        var stored = secrets.find(purpose)
                .switchIfEmpty(Mono.defer(() -> newKey(purpose).flatMap(wrapped -> secrets.insert(purpose, wrapped))));
        return tx.as(Actor.system(), stored)
                .map(wrapped -> new SecretKeySpec(encryption.decrypt(purpose, wrapped), ALGORITHM))
                .doOnNext(key -> known.put(purpose, key));
    }

    private Mono<byte[]> newKey(String purpose) {
        return Mono.fromCallable(() -> {
                    var key = new byte[32];
                    new SecureRandom().nextBytes(key);
                    return encryption.encrypt(purpose, key);
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
