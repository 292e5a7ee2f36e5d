package fr.cesizen.auth.parent;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * The secret of the link in a parent's mail: 256 random bits, of which only the hash is stored. It is also the key under which
 * the child's request is encrypted: without the mail, what this service stores is noise.
 */
record ParentToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final byte[] NO_SALT = new byte[0];
    private static final byte[] PURPOSE = "parental-request".getBytes(StandardCharsets.US_ASCII);

    static ParentToken issue() {
        var bits = new byte[KEY_BYTES];
        RANDOM.nextBytes(bits);
        return new ParentToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex); // every Java has it
        }
    }

    byte[] encrypt(UUID request, byte[] plain) {
        try {
            return new AesGcmJce(key()).encrypt(plain, bytes(request));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("Encryption failed", ex);
        }
    }

    byte[] decrypt(UUID request, byte[] payload) {
        try {
            return new AesGcmJce(key()).decrypt(payload, bytes(request));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("A request does not belong to its link", ex);
        }
    }

    private byte[] key() throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", bytes(), NO_SALT, PURPOSE, KEY_BYTES);
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "ParentToken";
    }
}
