package fr.cesizen.gdpr.statistics.collection;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of a month, 256 bits, by which people become marks. */
final class MonthKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    MonthKey(byte[] secret) {
        this.secret = secret.clone();
    }

    static MonthKey fresh() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new MonthKey(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The mark of a person, which has nothing in common with that of another scope: 32 bytes. */
    byte[] mark(String scope, UUID person) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal((scope + " " + person).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, ex);
        }
    }
}
