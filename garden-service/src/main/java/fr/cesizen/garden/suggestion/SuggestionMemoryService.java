package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.PersonalisationRepository.Personalisation;
import fr.cesizen.garden.suggestion.rule.ExerciseCatalog;
import fr.cesizen.garden.suggestion.rule.PersonalHistory.Refusal;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What a person may say about their suggestions: less of one, forget everything, off. */
@Service
class SuggestionMemoryService {

    private final ExerciseCatalog catalog;
    private final PersonalisationRepository personalisations;
    private final RefusalRepository refusals;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    SuggestionMemoryService(
            ExerciseCatalog catalog,
            PersonalisationRepository personalisations,
            RefusalRepository refusals,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.catalog = catalog;
        this.personalisations = personalisations;
        this.refusals = refusals;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with 422 {@code unknown-protocol}, and 409 {@code personalisation-off} where nothing may be kept. */
    Mono<Void> refuse(UUID person, NewRefusal refusal) {
        if (!catalog.contains(refusal.protocol())) {
            return Mono.error(() -> Problem.rule("unknown-protocol").at("/protocol"));
        }
        return personalisations
                .find(person)
                .filter(wish ->
                        wish.restricted() || wish.isOn()) // a restricted person's row is refused by the database
                .switchIfEmpty(Mono.error(() -> Problem.conflict("personalisation-off")))
                .flatMap(wish -> refusals.add(person, ids.next(), new Refusal(refusal.protocol(), clock.instant())))
                .as(tx::transactional);
    }

    /** Forgets all that was learned and suggested, and every refusal; nothing to forget is no error. */
    Mono<Void> reset(UUID person) {
        return personalisations.forget(person).as(tx::transactional);
    }

    Mono<SuggestionSettings> settings(UUID person) {
        return personalisations
                .find(person)
                .map(SuggestionMemoryService::settings)
                .as(tx::transactional);
    }

    /** Switches personal suggestions on or off; off keeps what was learned, and learns nothing more. */
    Mono<SuggestionSettings> turn(UUID person, boolean enabled) {
        return personalisations
                .turn(person, !enabled)
                .then(Mono.defer(() -> personalisations.find(person)))
                .map(SuggestionMemoryService::settings)
                .as(tx::transactional);
    }

    private static SuggestionSettings settings(Personalisation wish) {
        return new SuggestionSettings(!wish.off());
    }
}
