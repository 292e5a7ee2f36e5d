package fr.cesizen.gdpr.erasure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Lets a person follow an erasure when their account no longer exists: 256 random bits, of which only the hash is
 * stored.
 */
record Receipt(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Receipt issue() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Receipt(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
