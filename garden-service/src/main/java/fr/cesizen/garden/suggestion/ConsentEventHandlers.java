package fr.cesizen.garden.suggestion;

import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.EventHandler;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Follows the consent {@code personalisation}; a withdrawal forgets all that was learned. */
@Configuration(proxyBeanMethods = false)
class ConsentEventHandlers {

    private static final String PURPOSE = "personalisation";

    /** The part of gdpr-service's event that this service needs. */
    record ConsentChanged(String purpose, Boolean granted) {

        ConsentChanged {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(granted, "granted");
        }
    }

    /** The part of auth-service's event that this service needs: the decisions made on the sign-up form. */
    record SignedUp(@Nullable List<ConsentChanged> consents) {}

    @Bean
    EventHandler<ConsentChanged> consentsChanged(PersonalisationRepository personalisations) {
        return EventHandler.to(
                "cesizen.privacy",
                "fr.cesizen.consent.changed.v1",
                ConsentChanged.class,
                event -> follow(event, List.of(event.data()), "settings", personalisations));
    }

    @Bean
    EventHandler<SignedUp> signUps(PersonalisationRepository personalisations) {
        return EventHandler.to(
                "cesizen.account",
                "fr.cesizen.account.signed-up.v1",
                SignedUp.class,
                event -> follow(
                        event,
                        Objects.requireNonNullElse(event.data().consents(), List.of()),
                        "sign-up",
                        personalisations));
    }

    private static Mono<Void> follow(
            Event<?> event, List<ConsentChanged> decisions, String madeIn, PersonalisationRepository personalisations) {
        return Mono.justOrEmpty(decisions.stream()
                        .filter(decision -> PURPOSE.equals(decision.purpose()))
                        .findFirst())
                .flatMap(decision -> personalisations
                        .decide(event.person(), decision.granted(), madeIn, event.time())
                        .filter(changed -> changed > 0 && !decision.granted())
                        .flatMap(changed -> personalisations.forget(event.person())));
    }
}
