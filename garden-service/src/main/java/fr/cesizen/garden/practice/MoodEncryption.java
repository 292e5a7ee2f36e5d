package fr.cesizen.garden.practice;

import fr.cesizen.platform.encryption.FieldEncryption;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Moods as they are stored: encrypted, and all of one length, so that a ciphertext tells nothing. */
@Component
class MoodEncryption {

    private final FieldEncryption encryption;

    MoodEncryption(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    /** Emits the ciphertext to store, or nothing to store when there is no mood. */
    Mono<Optional<byte[]>> seal(UUID person, UUID session, @Nullable BigDecimal mood) {
        return mood == null
                ? Mono.just(Optional.empty())
                : encryption
                        .encrypt(person, session, String.format(Locale.ROOT, "%+.2f", mood))
                        .map(Optional::of);
    }

    Mono<Optional<BigDecimal>> open(UUID person, UUID session, byte @Nullable [] sealed) {
        return sealed == null
                ? Mono.just(Optional.empty())
                : encryption
                        .decrypt(person, session, sealed)
                        .map(text -> Optional.of(new BigDecimal(text).stripTrailingZeros()))
                        .defaultIfEmpty(Optional.empty());
    }
}
