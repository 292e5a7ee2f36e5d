package fr.cesizen.auth.address;

import fr.cesizen.auth.identity.Identity;
import fr.cesizen.auth.identity.KeycloakMailClient;
import fr.cesizen.auth.identity.KeycloakStaffClient;
import fr.cesizen.platform.problems.Problem;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A person's address, which Keycloak keeps. */
@Service
class AddressService {

    private final KeycloakStaffClient people;
    private final KeycloakMailClient mails;

    AddressService(KeycloakStaffClient people, KeycloakMailClient mails) {
        this.people = people;
        this.mails = mails;
    }

    /** Whether it is confirmed; fails with {@link Problem} 404 for somebody whom Keycloak does not know. */
    Mono<AddressView> read(UUID person) {
        return people.find(person)
                .map(Identity::isVerified)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .zipWith(mails.confirmation(), AddressView::of);
    }
}
