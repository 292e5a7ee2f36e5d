package fr.cesizen.auth.account;

import fr.cesizen.auth.identity.KeycloakMailClient;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.auth.identity.NewIdentity;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * A sign-up with an address that has an account, where nobody but its owner may learn that: it is refused for the same
 * passwords as any other, takes the same steps, and ends in a mail to the owner.
 */
@Service
class TakenAddressService {

    private final KeycloakUserClient users;
    private final KeycloakMailClient mails;
    private final UuidGenerator ids;

    TakenAddressService(KeycloakUserClient users, KeycloakMailClient mails, UuidGenerator ids) {
        this.users = users;
        this.mails = mails;
        this.ids = ids;
    }

    /**
     * Has Keycloak judge and hash the password for a user who is deleted again, and writes to the owner.
     *
     * @param signUp carried by that user, so that recovery deletes it when this is cut short
     * @return an id of nobody; fails with {@link Problem} for a password that would be refused
     */
    Mono<UUID> answer(UUID signUp, NewAccount account) {
        return Mono.defer(() -> {
            if (account.password().toLowerCase(Locale.ROOT).equals(account.email())) {
                return Mono.error(Problem.rule("password-is-email").at("/password"));
            }
            var nobody =
                    new NewIdentity(ids.next() + "@nobody.invalid", account.password(), account.language(), signUp);
            return users.create(nobody)
                    .flatMap(users::delete)
                    .then(RecoverableStep.of("A mail to the owner of an address", mails.sendKnown(account.email())))
                    .then(Mono.fromSupplier(UUID::randomUUID));
        });
    }
}
