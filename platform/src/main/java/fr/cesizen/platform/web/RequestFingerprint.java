package fr.cesizen.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Salted hashes of requests and idempotency keys: they recognise a repeat and reveal neither. */
final class RequestFingerprint {

    /** Fixed defaults, as fingerprints outlive a deployment: a repeat after it must have the same one. */
    private static final JsonMapper JSON = JsonMapper.builderWithJackson2Defaults()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Salted with the key, which is not stored: nobody who reads the table can guess a short body. */
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
