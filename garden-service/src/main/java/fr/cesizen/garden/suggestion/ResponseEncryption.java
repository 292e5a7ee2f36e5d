package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.rule.DayPart;
import fr.cesizen.garden.suggestion.rule.MoodBin;
import fr.cesizen.garden.suggestion.rule.MoodChange;
import fr.cesizen.garden.suggestion.rule.MoodQuadrant;
import fr.cesizen.garden.suggestion.rule.PracticeContext;
import fr.cesizen.garden.suggestion.rule.TimeAtHand;
import fr.cesizen.platform.encryption.FieldEncryption;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Encrypts situations and changes of mood for storage, all with the same length, so that a ciphertext reveals nothing. */
@Component
class ResponseEncryption {

    private static final String SEPARATOR = " ";
    private static final String PADDED = "%-64s";

    private final FieldEncryption encryption;

    ResponseEncryption(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    Mono<byte[]> seal(UUID person, UUID row, PracticeContext context) {
        return encryption.encrypt(person, row, PADDED.formatted(text(context)));
    }

    Mono<byte[]> seal(UUID person, UUID row, MoodChange change) {
        var words = String.join(
                SEPARATOR,
                text(change.context()),
                change.before().name(),
                String.format(Locale.ROOT, "%+.2f", change.change()));
        return encryption.encrypt(person, row, PADDED.formatted(words));
    }

    /** Emits nothing once the person's key is destroyed. */
    Mono<PracticeContext> openContext(UUID person, UUID row, byte[] sealed) {
        return encryption.decrypt(person, row, sealed).map(text -> context(words(text)));
    }

    /** Emits nothing once the person's key is destroyed. */
    Mono<MoodChange> openChange(UUID person, UUID row, byte[] sealed, String protocol, Instant at) {
        return encryption.decrypt(person, row, sealed).map(text -> {
            var words = words(text);
            return new MoodChange(
                    protocol, context(words), MoodBin.valueOf(words[3]), Double.parseDouble(words[4]), at);
        });
    }

    private static String text(PracticeContext context) {
        return String.join(
                SEPARATOR,
                context.mood().name(),
                context.dayPart().name(),
                context.time().name());
    }

    private static String[] words(String text) {
        return text.strip().split(SEPARATOR, -1);
    }

    private static PracticeContext context(String[] words) {
        return new PracticeContext(
                MoodQuadrant.valueOf(words[0]), DayPart.valueOf(words[1]), TimeAtHand.valueOf(words[2]));
    }
}
