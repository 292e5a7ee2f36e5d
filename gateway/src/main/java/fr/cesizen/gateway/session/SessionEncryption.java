package fr.cesizen.gateway.session;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encrypts what cookies hold, bound to the cookie's name: one that was changed, moved or made elsewhere reads as none.
 * A keyset may hold old keys beside the one that is used now, so that it can be changed without signing anybody out.
 */
@Component
final class SessionEncryption {

    /** No cookie of ours is larger, and a request's headers may be four times that. */
    private static final int LARGEST = 4096;

    private final Aead keys;
    private final JsonMapper json;

    SessionEncryption(SessionProperties settings, JsonMapper json) throws GeneralSecurityException {
        AeadConfig.register();
        var keyset = TinkProtoKeysetFormat.parseKeyset(
                Base64.getDecoder().decode(settings.keyset()), InsecureSecretKeyAccess.get());
        this.keys = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.json = json;
    }

    /** The value as text that a cookie may hold. */
    String encrypt(String cookie, Object value) {
        try {
            var octets = keys.encrypt(json.writeValueAsBytes(value), name(cookie));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK has no AES-GCM", impossible);
        }
    }

    /** The value of a cookie; empty for anything that we did not write for this name. */
    <T> Optional<T> decrypt(String cookie, String text, Class<T> type) {
        if (text.length() > LARGEST) {
            return Optional.empty();
        }
        try {
            var octets = keys.decrypt(Base64.getUrlDecoder().decode(text), name(cookie));
            return Optional.of(json.readValue(octets, type));
        } catch (GeneralSecurityException | IllegalArgumentException | JacksonException foreign) {
            return Optional.empty();
        }
    }

    private static byte[] name(String cookie) {
        return cookie.getBytes(StandardCharsets.UTF_8);
    }
}
