package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.ids.UuidGenerator;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes decisions of what a person chose in the settings, with what proves them. */
@Component
class ConsentDecisionFactory {

    private final UuidGenerator ids;
    private final Clock clock;
    private final ConsentTextCatalog texts;

    ConsentDecisionFactory(UuidGenerator ids, Clock clock, ConsentTextCatalog texts) {
        this.ids = ids;
        this.clock = clock;
        this.texts = texts;
    }

    /** A decision on the text of a version that was published. */
    ConsentDecision create(Purpose purpose, boolean granted, String version, ConsentSurface surface) {
        return new ConsentDecision(
                ids.next(),
                purpose.code(),
                granted,
                version,
                texts.hash(version, purpose.code(), surface.locale()).orElse(null),
                surface.locale().getLanguage(),
                surface.client(),
                ConsentDecision.SETTINGS,
                clock.instant());
    }
}
