package fr.cesizen.garden.practice;

import fr.cesizen.platform.encryption.FieldEncryption;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Encrypts moods for storage, all with the same length, so that a ciphertext reveals nothing. */
@Component
class MoodEncryption {

    private final FieldEncryption encryption;

    MoodEncryption(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    /** Emits the ciphertext to store, or an empty optional when there is no mood. */
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
