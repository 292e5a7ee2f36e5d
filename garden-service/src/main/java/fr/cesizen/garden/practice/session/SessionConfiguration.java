package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.fhir.FhirResource;
import fr.cesizen.platform.privacy.FhirData;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Practice",
        purpose = "Guide breathing and meditation, and keep the sessions of a person.",
        basis = LegalBasis.CONTRACT,
        health = true,
        data = {
            "kind, length and outcome of sessions",
            "mood before and after, where it is told",
            "own breathing patterns"
        },
        recipients = "applications to which the person gives access by a scope",
        retention = "practice",
        kept = "Until the person is erased.",
        security = "moods are encrypted under a key of the person",
        tables = {"practice_session", "own_pattern"})
class SessionConfiguration {

    /** Sessions in a person's archive, with moods in clear text. */
    @Bean
    PersonalData practicePersonalData(SessionService practice) {
        return PersonalData.of("practice-sessions", person -> PageQuery.<Session>readAllRows(last ->
                        practice.page(person, last.map(Session::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE))
                .map(SessionView::of));
    }

    /** The sessions that have ended, as Observations of FHIR. */
    @Bean
    FhirData practiceFhirData(SessionService practice) {
        return new FhirData("practice-sessions", person -> PageQuery.<Session>readAllRows(last ->
                        practice.page(person, last.map(Session::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE))
                .mapNotNull(session -> observation(person, session)));
    }

    /** Minutes of practice with the moods around it; nothing for a session that lasts. */
    private static @Nullable ObjectNode observation(UUID person, Session session) {
        var outcome = session.outcome();
        if (outcome == null) {
            return null;
        }
        var kind = EnumCodes.code(session.practice().kind());
        var minutes = BigDecimal.valueOf(outcome.practised().toSeconds())
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        return FhirResource.observation(session.id(), person, "activity")
                .code("practice", kind, session.practice().code())
                .during(session.startedAt(), outcome.at())
                .value(minutes, "min")
                .component("mood", "valence-before", session.moodBefore().valence())
                .component("mood", "arousal-before", session.moodBefore().arousal())
                .component("mood", "valence-after", outcome.moodAfter().valence())
                .component("mood", "arousal-after", outcome.moodAfter().arousal())
                .json();
    }
}
