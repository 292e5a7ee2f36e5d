package fr.cesizen.garden.practice.mood;

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
public class MoodEncryption {

    private final FieldEncryption encryption;

    MoodEncryption(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    /** The ciphertexts of a mood; absent where nothing was said. */
    public record SealedMood(byte @Nullable [] valence, byte @Nullable [] arousal) {}

    /** Emits the ciphertexts to store. */
    public Mono<SealedMood> seal(UUID person, UUID session, Mood mood) {
        return seal(person, session, mood.valence()).flatMap(valence -> seal(person, session, mood.arousal())
                .map(arousal -> new SealedMood(valence.orElse(null), arousal.orElse(null))));
    }

    public Mono<Mood> open(UUID person, UUID session, SealedMood sealed) {
        return open(person, session, sealed.valence()).flatMap(valence -> open(person, session, sealed.arousal())
                .map(arousal -> new Mood(valence.orElse(null), arousal.orElse(null))));
    }

    private Mono<Optional<byte[]>> seal(UUID person, UUID session, @Nullable BigDecimal value) {
        return value == null
                ? Mono.just(Optional.empty())
                : encryption
                        .encrypt(person, session, String.format(Locale.ROOT, "%+.2f", value))
                        .map(Optional::of);
    }

    private Mono<Optional<BigDecimal>> open(UUID person, UUID session, byte @Nullable [] sealed) {
        return sealed == null
                ? Mono.just(Optional.empty())
                : encryption
                        .decrypt(person, session, sealed)
                        .map(text -> Optional.of(new BigDecimal(text)))
                        .defaultIfEmpty(Optional.empty());
    }
}
