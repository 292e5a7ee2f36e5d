package fr.cesizen.ticket.mail;

import fr.cesizen.ticket.secret.ServiceSecretService;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes of a mail address what it is found by: a keyed hash, the same however its letters are written. */
@Component
class AddressHashFactory {

    private static final String PURPOSE = "mail-address";

    private final ServiceSecretService secrets;

    AddressHashFactory(ServiceSecretService secrets) {
        this.secrets = secrets;
    }

    /** Not inside a transaction, as the key is not. */
    Mono<byte[]> hash(String address) {
        return secrets.key(PURPOSE).publishOn(Schedulers.boundedElastic()).map(key -> hash(key, address));
    }

    private static byte[] hash(SecretKeySpec key, String address) {
        try {
            var mac = Mac.getInstance(ServiceSecretService.ALGORITHM);
            mac.init(key);
            return mac.doFinal(address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("No keyed hash", ex);
        }
    }
}
