package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.practice.meditation.MeditationCatalog;
import fr.cesizen.garden.practice.protocol.OwnPattern;
import fr.cesizen.garden.practice.protocol.OwnPatternRepository;
import fr.cesizen.garden.practice.protocol.ProtocolCatalog;
import fr.cesizen.platform.problems.Problem;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what a person chose to practise, in the catalogues or among their own patterns. */
@Component
class PracticeResolver {

    private final ProtocolCatalog protocols;
    private final MeditationCatalog meditations;
    private final OwnPatternRepository patterns;

    PracticeResolver(ProtocolCatalog protocols, MeditationCatalog meditations, OwnPatternRepository patterns) {
        this.protocols = protocols;
        this.meditations = meditations;
        this.patterns = patterns;
    }

    /**
     * Finds the practice, in the caller's transaction. Fails with {@link Problem} 422 {@code unknown-protocol}, {@code
     * unknown-pattern}, {@code unknown-meditation}, {@code unknown-version} or {@code one-practice-only}.
     */
    Mono<Practice> resolve(UUID person, PracticeChoice choice) {
        return Mono.defer(() -> switch (checked(choice)) {
            case BREATHING ->
                Mono.just(Practice.of(protocols.get(Objects.requireNonNull(choice.protocol()), choice.version())));
            case GUIDED ->
                Mono.just(Practice.of(meditations.get(Objects.requireNonNull(choice.meditation()), choice.version())));
            case SITTING -> Mono.just(Practice.ofSitting(Duration.ofMinutes(Objects.requireNonNull(choice.minutes()))));
            case OWN_PATTERN -> pattern(person, Objects.requireNonNull(choice.pattern()), choice);
        });
    }

    private static PracticeKind checked(PracticeChoice choice) {
        var kind = choice.kind();
        if (choice.cycleMillis() != null && kind != PracticeKind.OWN_PATTERN) {
            throw Problem.rule("not-of-this-practice").at("/cycleMillis");
        }
        if (choice.cycleMillis() != null && choice.version() == null) {
            throw Problem.invalid("/version", "not-null");
        }
        return kind;
    }

    /** What a stored session was of. */
    Practice stored(SessionRow row) {
        return switch (row.kind()) {
            case BREATHING -> Practice.of(protocols.get(Objects.requireNonNull(row.protocol()), row.version()));
            case GUIDED ->
                Practice.ofMeditation(
                        Objects.requireNonNull(row.protocol()), row.version(), millis(row.plannedMillis()));
            case SITTING -> Practice.ofSitting(millis(row.plannedMillis()));
            case OWN_PATTERN ->
                Practice.ofPattern(Objects.requireNonNull(row.pattern()), row.version(), millis(row.cycleMillis()));
        };
    }

    /** A client that tells version and length of the cycle needs no pattern that is still there. */
    private Mono<Practice> pattern(UUID person, UUID id, PracticeChoice choice) {
        var version = choice.version();
        var cycle = choice.cycleMillis();
        if (version != null && cycle != null) {
            return Mono.just(Practice.ofPattern(id, version, Duration.ofMillis(cycle)));
        }
        return patterns.find(person, id)
                .switchIfEmpty(Mono.error(() -> Problem.rule("unknown-pattern").at("/pattern")))
                .filter(pattern -> version == null || version == pattern.version())
                .switchIfEmpty(Mono.error(() -> Problem.rule("unknown-version").at("/version")))
                .map(PracticeResolver::practice);
    }

    private static Practice practice(OwnPattern pattern) {
        return Practice.ofPattern(pattern.id(), pattern.version(), pattern.cycle());
    }

    private static Duration millis(@Nullable Integer millis) {
        return Duration.ofMillis(Objects.requireNonNull(millis));
    }
}
