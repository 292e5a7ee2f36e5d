package fr.cesizen.local.layout;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** Generates the key with which gdpr-service signs certificates, in the form of its environment variable. */
final class SigningKeyGenerator {

    private SigningKeyGenerator() {}

    /** A new Ed25519 private key, PKCS #8, base64: protect it like a password. */
    static String fresh() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK has no Ed25519", impossible);
        }
    }
}
