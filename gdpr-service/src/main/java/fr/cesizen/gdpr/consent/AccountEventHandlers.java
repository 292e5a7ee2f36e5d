package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.ids.UuidGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Adds the decisions made on the sign-up form to the consent log. */
@Configuration(proxyBeanMethods = false)
class AccountEventHandlers {

    @Bean
    EventHandler<SignedUp> signUps(ConsentRepository decisions, UuidGenerator ids) {
        return EventHandler.to(
                "cesizen.account",
                "fr.cesizen.account.signed-up.v1",
                SignedUp.class,
                event -> log(event, decisions, ids));
    }

    private static Mono<Void> log(Event<SignedUp> event, ConsentRepository decisions, UuidGenerator ids) {
        return Flux.fromIterable(event.data().decisions())
                .map(asked -> new ConsentDecision(
                        ids.next(), asked.purpose(), asked.granted(), asked.version(), "SIGN_UP", event.time()))
                .concatMap(decision -> decisions.add(event.person(), decision))
                .then();
    }
}
