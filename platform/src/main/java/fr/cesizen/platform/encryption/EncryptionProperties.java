package fr.cesizen.platform.encryption;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key that wraps people's data keys.
 *
 * @param keyset base64 of a Tink AEAD keyset in binary form; {@code ./cesizen keyset} makes one. Do not store it with
 *     the backups: anyone holding both can read everything.
 */
@ConfigurationProperties("cesizen.encryption")
public record EncryptionProperties(@DefaultValue("") String keyset) {}
