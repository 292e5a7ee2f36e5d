package fr.cesizen.gdpr.consent;

import fr.cesizen.gdpr.consent.ParentalConsentRepository.ParentalConsent;
import fr.cesizen.gdpr.consent.SignedUp.Asked;
import fr.cesizen.gdpr.consent.SignedUp.Parent;
import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.text.LocalizedText;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Adds the decisions made on the sign-up form to the consent log. */
@Configuration(proxyBeanMethods = false)
class AccountEventHandlers {

    @Bean
    EventHandler<SignedUp> signUps(
            ConsentRepository decisions,
            ParentalConsentRepository parents,
            ConsentTextCatalog texts,
            UuidGenerator ids,
            ObjectProvider<SignUpEffect> effects) {
        return EventHandler.to(
                "cesizen.account", "fr.cesizen.account.signed-up.v1", SignedUp.class, event -> Flux.fromIterable(
                                event.data().decisions())
                        .map(asked -> decision(ids.next(), asked, event, texts))
                        .concatMap(decision -> decisions.add(event.person(), decision))
                        .then(Mono.justOrEmpty(event.data().parent())
                                .flatMap(parent -> parents.add(event.person(), consent(ids.next(), parent, texts))))
                        .thenMany(Flux.fromStream(effects::orderedStream))
                        .concatMap(each -> each.effect().apply(event))
                        .then());
    }

    private static ParentalConsent consent(UUID id, Parent parent, ConsentTextCatalog texts) {
        var locale = LocalizedText.language(parent.locale());
        return new ParentalConsent(
                id,
                parent.reference(),
                parent.version(),
                texts.hash(parent.version(), "parental", locale).orElse(null),
                locale.getLanguage(),
                parent.decidedAt());
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
