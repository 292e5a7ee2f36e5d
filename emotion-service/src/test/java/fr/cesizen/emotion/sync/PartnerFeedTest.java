package fr.cesizen.emotion.sync;

import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.test.AccountEvents;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.TestConsents;
import fr.cesizen.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** An application of somebody else follows a journal for as long as the person lets it, and no longer. */
@ServiceTest
class PartnerFeedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    ApiClient api;

    JournalClient lea;
    ApiClient partner;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(api.somebody());
        partner = api.with(TestTokens.foreign(lea.person(), "journal:read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-somebody-elses-app", "partners"})
    void tellsNothingThatIsWrittenAfterAnObjection(String target) {
        StepVerifier.create(changes(partner))
                .then(() -> lea.written())
                .expectNext("entry")
                .then(() -> refuse(target))
                .then(() -> lea.written())
                .expectComplete()
                .verify(PATIENCE);
        follow(partner).problem(403, "consent-required").has("$.purpose", "partner-somebody-elses-app");
    }

    @Test
    void endsWithTheConsentWhileThePersonsOwnDevicesAreToldOn() {
        var entry = lea.written();
        var own = changes(lea.api());
        StepVerifier.create(changes(partner).mergeWith(own.take(1)))
                .then(() -> refuse("journal"))
                .then(() -> lea.delete(entry).status(204))
                .expectNext("deleted")
                .expectComplete()
                .verify(PATIENCE);
        follow(partner).problem(403, "consent-required").has("$.purpose", "journal");
    }

    @Test
    void goesOnAfterADecisionOnSomethingElse() {
        StepVerifier.create(changes(partner))
                .then(() -> refuse("partner-another-app"))
                .then(() -> lea.written())
                .expectNext("entry")
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void endsForEverybodyWithTheAccount() {
        StepVerifier.create(changes(partner).mergeWith(changes(lea.api())))
                .then(() -> AccountEvents.deactivate(lea.person()))
                .expectComplete()
                .verify(PATIENCE);
        follow(lea.api()).problem(403, "account-deactivated");
    }

    @Test
    void endsForApplicationsWithTheErasure() {
        lea.written();
        StepVerifier.create(changes(partner))
                .then(() -> PrivacyEvents.erase(lea.person()))
                .expectComplete()
                .verify(PATIENCE);
    }

    private void refuse(String target) {
        TestConsents.decide(lea.person(), target, false, Instant.now());
        await().until(() -> TestConsents.isKnown("emotion", lea.person(), target, false));
    }

    private static ApiAnswer follow(ApiClient who) {
        return who.request(HttpMethod.GET, "/api/v1/journal/changes")
                .accept("text/event-stream")
                .send();
    }

    /** The kinds of changes that are told from now on. */
    private static Flux<String> changes(ApiClient who) {
        return follow(who)
                .status(200)
                .events()
                .filter(event -> event.data() != null)
                .map(event -> Objects.requireNonNull(event.event()));
    }
}
