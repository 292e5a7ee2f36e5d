package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.Subscription;
import fr.cesizen.platform.ids.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes the decisions of the sign-up form into the log. */
@Configuration(proxyBeanMethods = false)
class ConsentEvents {

    @Bean
    Subscription<SignedUp> signUps(Decisions decisions, Ids ids) {
        return Subscription.to(
                "cesizen.account",
                "fr.cesizen.account.signed-up.v1",
                SignedUp.class,
                event -> log(event, decisions, ids));
    }

    private static Mono<Void> log(Event<SignedUp> event, Decisions decisions, Ids ids) {
        return Flux.fromIterable(event.data().decisions())
                .map(asked -> new Decision(
                        ids.next(), asked.purpose(), asked.granted(), asked.version(), "SIGN_UP", event.time()))
                .concatMap(decision -> decisions.add(event.person(), decision))
                .then();
    }
}
