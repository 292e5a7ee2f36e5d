package fr.cesizen.gdpr.certificate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** An Ed25519 key (RFC 8032) with which this service signs what others check. */
final class SigningKey {

    static final String ALGORITHM = "Ed25519";

    private static final byte[] PROBE = "probe".getBytes(StandardCharsets.US_ASCII);

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /**
     * Reads a private key and reckons its public one.
     *
     * @param encoded PKCS #8, DER, base64
     * @throws IllegalArgumentException when it is no such key; the message does not repeat it
     */
    static SigningKey parse(String encoded) {
        try {
            var bytes = Base64.getDecoder().decode(encoded.strip());
            var secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            var key = new SigningKey(pair(secret));
            // The pair is reckoned by way of the generator: a JDK that does it otherwise is found here, not by a
            // person.
            if (!key.verifies(PROBE, key.sign(PROBE, secret))) {
                throw new IllegalArgumentException("The public key cannot be reckoned");
            }
            return key;
        } catch (GeneralSecurityException | IllegalArgumentException ex) {
            throw new IllegalArgumentException(
                    "cesizen.privacy.certificate.key is no Ed25519 key in PKCS #8, base64", ex);
        }
    }

    /** The signature of a text in UTF-8, base64. */
    String sign(String text) {
        try {
            return Base64.getEncoder().encodeToString(sign(text.getBytes(StandardCharsets.UTF_8), pair.getPrivate()));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The public key as a PEM file, X.509. */
    String publicKey() {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPublic().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
    }

    /** A short name of the key: the first 16 hexadecimal digits of the SHA-256 of the public key in DER. */
    String id() {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private byte[] sign(byte[] text, PrivateKey secret) throws GeneralSecurityException {
        var signature = Signature.getInstance(ALGORITHM);
        signature.initSign(secret);
        signature.update(text);
        return signature.sign();
    }

    private boolean verifies(byte[] text, byte[] signed) throws GeneralSecurityException {
        var signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(pair.getPublic());
        signature.update(text);
        return signature.verify(signed);
    }

    /** A generator asks for 32 random bytes, which are the private key. */
    private static KeyPair pair(PrivateKey secret) throws GeneralSecurityException {
        var seed = ((EdECPrivateKey) secret).getBytes().orElseThrow(IllegalArgumentException::new);
        var generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(255, new KnownBytes(seed));
        return generator.generateKeyPair();
    }

    /** Gives known bytes where random ones are asked for. */
    private static final class KnownBytes extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] known;

        KnownBytes(byte[] known) {
            this.known = known.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(known, 0, bytes, 0, bytes.length);
        }
    }
}
