package fr.cesizen.gdpr.consent;

import fr.cesizen.gdpr.consent.SignedUp.Asked;
import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.ids.UuidGenerator;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Adds the decisions made on the sign-up form to the consent log. */
@Configuration(proxyBeanMethods = false)
class AccountEventHandlers {

    @Bean
    EventHandler<SignedUp> signUps(ConsentRepository decisions, ConsentTextCatalog texts, UuidGenerator ids) {
        return EventHandler.to(
                "cesizen.account", "fr.cesizen.account.signed-up.v1", SignedUp.class, event -> Flux.fromIterable(
                                event.data().decisions())
                        .map(asked -> decision(ids.next(), asked, event, texts))
                        .concatMap(decision -> decisions.add(event.person(), decision))
                        .then());
    }

    private static ConsentDecision decision(UUID id, Asked asked, Event<SignedUp> event, ConsentTextCatalog texts) {
        var surface = ConsentSurface.signUp(event.data().locale());
        return new ConsentDecision(
                id,
                asked.purpose(),
                asked.granted(),
                asked.version(),
                texts.hash(asked.version(), asked.purpose(), surface.locale()).orElse(null),
                surface.locale().getLanguage(),
                surface.client(),
                ConsentDecision.SIGN_UP,
                event.time());
    }
}
