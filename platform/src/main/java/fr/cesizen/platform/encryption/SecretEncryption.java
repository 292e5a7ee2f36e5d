package fr.cesizen.platform.encryption;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts secrets of the service itself, which are no person's: AES-256-GCM under the service's key. A ciphertext is bound
 * to what the secret is for, so that none can take the place of another.
 */
public final class SecretEncryption {

    private final Aead serviceKey;

    SecretEncryption(Aead serviceKey) {
        this.serviceKey = serviceKey;
    }

    /**
     * Encrypts a secret.
     *
     * @param purpose what it is for, for example {@code search}
     */
    public byte[] encrypt(String purpose, byte[] secret) {
        try {
            return serviceKey.encrypt(secret, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("Encryption failed", ex);
        }
    }

    /** Decrypts a secret. @throws IllegalStateException for one of another service, or for another purpose */
    public byte[] decrypt(String purpose, byte[] ciphertext) {
        try {
            return serviceKey.decrypt(ciphertext, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("A secret was not encrypted by this service for " + purpose, ex);
        }
    }
}
