package fr.cesizen.auth.account;

import fr.cesizen.auth.account.Profile.Status;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The account in a person's archive, including Keycloak's part; erasing it deletes the Keycloak user. */
@Component
class AccountPersonalData implements PersonalData {

    private final ProfileRepository profiles;
    private final KeycloakUserClient users;
    private final Transactions tx;

    AccountPersonalData(ProfileRepository profiles, KeycloakUserClient users, Transactions tx) {
        this.profiles = profiles;
        this.users = users;
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
        return users.delete(person);
    }
}
