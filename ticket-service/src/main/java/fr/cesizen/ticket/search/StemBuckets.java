package fr.cesizen.ticket.search;

import fr.cesizen.ticket.secret.ServiceSecretService;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Puts word stems into buckets by a keyed hash: the same stem into the same, and many stems into one. */
record StemBuckets(SecretKeySpec key) {

    static final String PURPOSE = "search";

    /** The buckets of these stems, each once and in order: 0 to 65,535. */
    Integer[] of(Collection<String> stems) {
        try {
            var mac = Mac.getInstance(ServiceSecretService.ALGORITHM);
            mac.init(key);
            return stems.stream()
                    .map(stem -> ByteBuffer.wrap(mac.doFinal(stem.getBytes(StandardCharsets.UTF_8)))
                                    .getShort()
                            & 0xffff)
                    .distinct()
                    .sorted()
                    .toArray(Integer[]::new);
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("No keyed hash", ex);
        }
    }
}
