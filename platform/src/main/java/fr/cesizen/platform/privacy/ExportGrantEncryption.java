package fr.cesizen.platform.privacy;

import fr.cesizen.platform.encryption.SecretEncryption;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Grants by which one person's data are read for their archive while they are away. A service issues its own, to whoever has
 * the person's token, and nobody else can make one: it is sealed by the service's key, names one person, and ends.
 */
final class ExportGrantEncryption {

    /** Longer than an archive may take (48 h), so that the last attempt still has it. */
    static final Duration VALIDITY = Duration.ofDays(3);

    private static final String PURPOSE = "export-grant";
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ObjectProvider<SecretEncryption> secrets;
    private final Clock clock;

    ExportGrantEncryption(ObjectProvider<SecretEncryption> secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A grant for this person's data in this service; empty where the service has no key. */
    Optional<String> issue(UUID person) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var content = ByteBuffer.allocate(3 * Long.BYTES + SALT)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putLong(clock.instant().plus(VALIDITY).getEpochSecond())
                .put(salt)
                .array();
        return Optional.ofNullable(secrets.getIfAvailable())
                .map(keys -> Base64.getUrlEncoder().withoutPadding().encodeToString(keys.encrypt(PURPOSE, content)));
    }

    /** Whose data a grant opens; empty for one that has ended, or that is none of this service's. */
    Optional<UUID> read(String grant) {
        return Optional.ofNullable(secrets.getIfAvailable())
                .flatMap(keys -> decrypt(keys, grant))
                .map(ByteBuffer::wrap)
                .flatMap(content -> {
                    var person = new UUID(content.getLong(), content.getLong());
                    return clock.instant().isBefore(Instant.ofEpochSecond(content.getLong()))
                            ? Optional.of(person)
                            : Optional.empty();
                });
    }

    private static Optional<byte[]> decrypt(SecretEncryption keys, String grant) {
        try {
            return Optional.of(keys.decrypt(PURPOSE, Base64.getUrlDecoder().decode(grant)));
        } catch (IllegalArgumentException | IllegalStateException ex) {
            return Optional.empty();
        }
    }
}
