package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a service asks of somebody whom it does not know yet, with the person's own token; the gateway has no route to it. */
@Hidden
@RestController
@OwnClientsOnly
@RequestMapping("/internal/consents")
class ConsentQuestionController {

    private final ConsentService consents;
    private final SignUpWaitRegistry waits;

    ConsentQuestionController(ConsentService consents, SignUpWaitRegistry waits) {
        this.consents = consents;
        this.waits = waits;
    }

    /**
     * What is known of a person.
     *
     * @param known false while a sign-up may still be heard of
     * @param consents decided on, of the purposes asked for
     */
    record Known(boolean known, List<Decided> consents) {}

    /** @param settled whether it was made in the settings, which outweighs the sign-up form */
    record Decided(String purpose, boolean granted, boolean settled, Instant decidedAt) {

        static Decided of(ConsentDecision decision) {
            boolean settled = decision.madeIn().equals(ConsentDecision.SETTINGS);
            return new Decided(decision.purpose(), decision.granted(), settled, decision.decidedAt());
        }
    }

    @GetMapping
    Mono<Known> find(@CurrentUser UUID person, @RequestParam Set<String> purpose) {
        return consents.decisions(person)
                .map(all -> new Known(
                        !all.isEmpty() || !waits.isPending(person),
                        all.stream()
                                .filter(decision -> purpose.contains(decision.purpose()))
                                .map(Decided::of)
                                .toList()));
    }
}
