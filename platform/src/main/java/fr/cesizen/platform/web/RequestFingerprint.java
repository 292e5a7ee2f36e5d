package fr.cesizen.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a repeated request is recognised by, and the key that it repeats: salted hashes, from which neither can be read. */
final class RequestFingerprint {

    /** Fingerprints outlive a deployment, and the first were taken of what these defaults write: a repeat has to match. */
    private static final JsonMapper JSON = JsonMapper.builderWithJackson2Defaults()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Salted with the key, which is nowhere stored: whoever reads the table cannot guess a short body back. */
    static byte[] of(IdempotencyKey key, Object request) {
        return digest(key.value(), canonical(request));
    }

    static String canonical(Object request) {
        return JSON.writeValueAsString(request);
    }

    static byte[] digest(String salt, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '|');
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private RequestFingerprint() {}
}
