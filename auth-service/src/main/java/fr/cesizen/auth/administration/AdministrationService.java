package fr.cesizen.auth.administration;

import fr.cesizen.auth.account.DeactivationService;
import fr.cesizen.auth.administration.AdminAction.Kind;
import fr.cesizen.auth.identity.Identity;
import fr.cesizen.auth.identity.KeycloakCredentialClient;
import fr.cesizen.auth.identity.KeycloakStaffClient;
import fr.cesizen.auth.notice.NoticeService;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.CancellationShield;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * What an administrator does to accounts. Each action is recorded before it is done; nobody does any of it to themselves, so
 * that the last administrator cannot shut everybody out.
 */
@Service
class AdministrationService {

    private final KeycloakStaffClient identities;
    private final DeactivationService deactivation;
    private final KeycloakCredentialClient credentials;
    private final NoticeService notices;
    private final AdminActionRepository actions;

    AdministrationService(
            KeycloakStaffClient identities,
            DeactivationService deactivation,
            KeycloakCredentialClient credentials,
            NoticeService notices,
            AdminActionRepository actions) {
        this.identities = identities;
        this.deactivation = deactivation;
        this.credentials = credentials;
        this.notices = notices;
        this.actions = actions;
    }

    /** The person with this address; fails with {@link Problem} 404 when there is none. */
    Mono<PersonView> search(UUID admin, String email) {
        return identities
                .find(email)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .delayUntil(found -> actions.add(admin, found.id(), Kind.SEARCHED, null))
                .map(PersonView::of);
    }

    Mono<Void> deactivate(UUID admin, UUID person) {
        return act(admin, person, Kind.DEACTIVATED, null, deactivation.close(person));
    }

    Mono<Void> reactivate(UUID admin, UUID person) {
        return act(admin, person, Kind.REACTIVATED, null, deactivation.reactivate(person));
    }

    Mono<Void> give(UUID admin, UUID person, String role) {
        return act(admin, person, Kind.ROLE_GIVEN, role, identities.give(person, role));
    }

    Mono<Void> take(UUID admin, UUID person, String role) {
        return act(admin, person, Kind.ROLE_TAKEN, role, identities.take(person, role));
    }

    /** For somebody who has lost what they sign in with; told by mail once it is done, also when there was nothing. */
    Mono<Void> removeSecondFactors(UUID admin, UUID person) {
        return act(
                admin,
                person,
                Kind.SECOND_FACTORS_REMOVED,
                null,
                credentials
                        .removeSecondFactors(person)
                        .then(Mono.defer(() -> notices.tellOfRemovedSecondFactors(person))));
    }

    /** What was done to an account; also to one that is gone. */
    Mono<Page<AdminAction>> actions(UUID person, PageQuery query) {
        return actions.page(person, query)
                .map(rows -> Page.of(rows, query, row -> new Cursor(row.at(), row.id()), row -> row));
    }

    private Mono<Void> act(UUID admin, UUID person, Kind kind, @Nullable String role, Mono<Void> action) {
        return admin.equals(person)
                ? Mono.error(Problem.conflict("own-account"))
                : CancellationShield.of(exists(person)
                        .then(actions.add(admin, person, kind, role))
                        .then(action));
    }

    private Mono<Identity> exists(UUID person) {
        return identities.find(person).switchIfEmpty(Mono.error(Problem::notFound));
    }
}
