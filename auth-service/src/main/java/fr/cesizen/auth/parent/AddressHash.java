package fr.cesizen.auth.parent;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Mail addresses as far as they have to be compared: two of one mailbox, and one that was written to before. */
final class AddressHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "parental-mail:";

    /** A keyed hash of the mailbox: without the service's secret nobody can try addresses. */
    static byte[] of(String address, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec((PURPOSE + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(mailbox(address).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex); // every Java has it
        }
    }

    /** Whether both lead to one mailbox, as far as their spelling tells: {@code lea+parent@…} is {@code lea@…}. */
    static boolean isSameMailbox(String one, String other) {
        return mailbox(one).equals(mailbox(other));
    }

    private static String mailbox(String address) {
        int at = address.lastIndexOf('@');
        var name = address.substring(0, Math.max(at, 0));
        int plus = name.indexOf('+');
        return ((plus > 0 ? name.substring(0, plus) : name) + address.substring(Math.max(at, 0)))
                .toLowerCase(Locale.ROOT);
    }

    private AddressHash() {}
}
