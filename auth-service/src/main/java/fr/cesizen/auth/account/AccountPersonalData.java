package fr.cesizen.auth.account;

import fr.cesizen.auth.account.Profile.Status;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.auth.mail.MailClient;
import fr.cesizen.auth.mail.OutgoingMail;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The account in a person's archive, including Keycloak's part; erasing it deletes the Keycloak user. */
@Component
@Processing(
        name = "Accounts",
        purpose =
                "Give people an account of their own, recognise them at sign-in, and know that they are old enough to decide alone.",
        basis = LegalBasis.CONTRACT,
        data = {"name", "e-mail address (kept by Keycloak)", "date of birth", "language", "state of the account"},
        recipients = {
            "Keycloak, run by the operator, which keeps the e-mail address and the hash of the password",
            "colleagues, of members of staff: their name"
        },
        retention = "account",
        kept = "Until the person erases the account. A sign-up that is cut off is undone within minutes.",
        security = {"passwords are hashed by Keycloak", "who has an account is told to nobody"},
        tables = {"profile", "signup", "language_change"})
class AccountPersonalData implements PersonalData {

    private final ProfileRepository profiles;
    private final KeycloakUserClient users;
    private final MailClient mails;
    private final Transactions tx;

    AccountPersonalData(ProfileRepository profiles, KeycloakUserClient users, MailClient mails, Transactions tx) {
        this.profiles = profiles;
        this.users = users;
        this.mails = mails;
        this.tx = tx;
    }

    private record Exported(
            UUID id,
            @Nullable String email,
            String name,
            LocalDate birthDate,
            String language,
            Status status,
            Instant createdAt,
            Instant changedAt) {

        static Exported of(Profile profile, String email) {
            return new Exported(
                    profile.person(),
                    email.isEmpty() ? null : email,
                    profile.name(),
                    profile.birthDate(),
                    profile.language(),
                    profile.status(),
                    profile.createdAt(),
                    profile.changedAt());
        }
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Flux<?> export(UUID person) {
        return tx.transactional(profiles.find(person))
                .flatMap(profile -> users.email(person)
                        .defaultIfEmpty("") // the Keycloak user no longer exists: an erasure is under way
                        .map(email -> Exported.of(profile, email)))
                .flux();
    }

    @Override
    public Mono<Void> eraseElsewhere(UUID person) {
        return sendLastMail(person).then(users.delete(person));
    }

    @Override
    public Mono<Void> eraseElsewhereAgain(UUID person) {
        return users.delete(person);
    }

    /**
     * Tells that the erasure begins, as long as there is an address: nobody is written to afterwards. One that is not taken
     * keeps nobody from being erased.
     */
    private Mono<Void> sendLastMail(UUID person) {
        if (!mails.isSent()) {
            return Mono.empty();
        }
        var id = UUID.nameUUIDFromBytes(("erased:" + person).getBytes(StandardCharsets.UTF_8));
        return tx.as(Actor.system(), profiles.find(person))
                .flatMap(profile -> users.email(person)
                        .flatMap(address ->
                                mails.send(OutgoingMail.of(id, address, "ERASURE_STARTED", profile.language()))))
                .as(work -> RecoverableStep.of("The last mail of an erasure", work));
    }
}
