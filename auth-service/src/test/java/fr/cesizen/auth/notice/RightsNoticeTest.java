package fr.cesizen.auth.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestMailbox;
import fr.cesizen.auth.account.SignedUpPerson;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.StoredRows;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told by mail of their rights, with a real mail server. */
@ServiceTest
class RightsNoticeTest {

    @Autowired
    ApiClient api;

    SignedUpPerson lea;

    @BeforeEach
    void someoneNew() {
        lea = SignedUpPerson.at(api);
    }

    private void tell(UUID person, String type, String json) {
        Events.send(
                "cesizen.privacy", UUID.randomUUID().toString(), "fr.cesizen.privacy." + type + ".v1", person, json);
    }

    private void step(String state, String more) {
        tell(
                lea.id(),
                "request-changed",
                "{\"request\":\"" + UUID.randomUUID() + "\",\"right\":\"ACCESS\",\"state\":\"" + state + "\"" + more
                        + "}");
    }

    @Test
    void tellsEachStepOfARequestInThePersonsLanguage() {
        step("RECEIVED", ",\"dueOn\":\"2026-12-28\"");
        assertThat(TestMailbox.text(lea.email(), "CESIZen : nous avons reçu votre demande"))
                .contains("28 décembre 2026", "https://app.cesizen.test/mes-donnees/demandes");
        step("EXTENDED", ",\"dueOn\":\"2027-03-01\",\"reason\":\"COMPLEXITY\"");
        assertThat(TestMailbox.text(lea.email(), "CESIZen : votre demande prendra plus de temps"))
                .contains("1 mars 2027", "elle est complexe", "CNIL");
        step("IN_PROGRESS", "");
        step("REFUSED", ",\"reason\":\"EXCESSIVE\"");
        assertThat(TestMailbox.text(lea.email(), "CESIZen : la réponse à votre demande est là"))
                .contains("CNIL")
                .doesNotContain("EXCESSIVE");
        await().until(() -> StoredRows.of(lea.id(), "auth.notice") == 0);
        assertThat(TestMailbox.subjects(lea.email()))
                .filteredOn(subject -> subject.startsWith("CESIZen :"))
                .hasSize(3);
    }

    @Test
    void tellsHowAnErasureIsTakenBackAndThatItWas() {
        tell(lea.id(), "erasure-scheduled", "{\"startsAt\":\"2026-12-05T10:00:00Z\"}");
        assertThat(TestMailbox.text(lea.email(), "CESIZen : votre compte va être effacé"))
                .contains("5 décembre 2026", "retirez la demande");
        tell(lea.id(), "erasure-cancelled", "{}");
        assertThat(TestMailbox.text(lea.email(), "CESIZen : votre compte reste"))
                .contains("ouvert");
    }

    @Test
    void writesOnceMoreWhenAnErasureBeginsAndNeverAfterwards() {
        PrivacyEvents.erase(lea.id());
        assertThat(TestMailbox.text(lea.email(), "CESIZen : votre compte est effacé"))
                .contains("ce message est le dernier");
        await().until(() -> StoredRows.of(lea.id(), "auth.profile") == 0);
        step("COMPLETED", "");
        var tom = SignedUpPerson.at(api);
        tell(tom.id(), "erasure-cancelled", "{}");
        TestMailbox.text(tom.email(), "CESIZen : votre compte reste"); // whatever was told before was read
        assertThat(TestMailbox.subjects(lea.email())).endsWith("CESIZen : votre compte est effacé");
    }
}
