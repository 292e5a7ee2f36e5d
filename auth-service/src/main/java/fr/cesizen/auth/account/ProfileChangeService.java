package fr.cesizen.auth.account;

import fr.cesizen.auth.account.LanguageChangeRepository.PendingLanguage;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.CancellationShield;
import fr.cesizen.platform.web.IfMatch;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Changes profiles: first here, then the language in Keycloak, whose pages and e-mails use it. A change counts when it
 * is stored; {@link AccountRecoveryJob} tells Keycloak when the call fails.
 */
@Service
class ProfileChangeService {

    /** How long a person waits for Keycloak, which is asked for nothing that they need now. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AccountService accounts;
    private final LanguageChangeRepository languages;
    private final KeycloakUserClient users;
    private final UuidGenerator ids;

    ProfileChangeService(
            AccountService accounts, LanguageChangeRepository languages, KeycloakUserClient users, UuidGenerator ids) {
        this.accounts = accounts;
        this.languages = languages;
        this.users = users;
        this.ids = ids;
    }

    Mono<Profile> change(UUID person, AccountChange change, IfMatch read) {
        return CancellationShield.of(Mono.defer(() -> {
            var pending = new PendingLanguage(ids.next(), person, true);
            return accounts.change(person, change, read, pending.id())
                    .delayUntil(changed -> changed.isOfLanguage()
                            ? RecoverableStep.of(
                                    "A change of language",
                                    tellKeycloak(pending).timeout(PATIENCE))
                            : Mono.empty())
                    .map(AccountService.Changed::after);
        }));
    }

    /** Tells Keycloak the language as it is now, which a later change may have made. */
    Mono<Void> tellKeycloak(PendingLanguage pending) {
        return languages.language(pending.person()).flatMap(language -> users.changeLanguage(pending.person(), language)
                .then(pending.settled() ? languages.drop(pending.id(), language) : Mono.empty()));
    }
}
