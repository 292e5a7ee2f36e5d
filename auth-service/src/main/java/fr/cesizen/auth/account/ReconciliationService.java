package fr.cesizen.auth.account;

import fr.cesizen.auth.identity.DirectoryEntry;
import fr.cesizen.auth.identity.KeycloakDirectoryClient;
import fr.cesizen.auth.identity.KeycloakStaffClient;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Compares every profile with Keycloak and heals what differs. What seems to differ is read again before anything is done, as
 * it may have been changed between two pages. An account that either side says is closed is closed.
 */
@Service
public class ReconciliationService {

    private static final int PAGE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final KeycloakDirectoryClient directory;
    private final KeycloakUserClient users;
    private final KeycloakStaffClient staff;
    private final ProfileRepository profiles;
    private final DeactivationService deactivation;
    private final Transactions tx;
    private final Clock clock;

    ReconciliationService(
            KeycloakDirectoryClient directory,
            KeycloakUserClient users,
            KeycloakStaffClient staff,
            ProfileRepository profiles,
            DeactivationService deactivation,
            Transactions tx,
            Clock clock) {
        this.directory = directory;
        this.users = users;
        this.staff = staff;
        this.profiles = profiles;
        this.deactivation = deactivation;
        this.tx = tx;
        this.clock = clock;
    }

    /** Compares all there is; fails when Keycloak does not answer, and what was healed until then stays healed. */
    public Mono<DifferenceTally> compare() {
        return Mono.defer(() -> {
            var tally = new DifferenceTally();
            return compareUsers(tally, 0).then(compareProfiles(tally, FIRST)).thenReturn(tally);
        });
    }

    private Mono<Void> compareUsers(DifferenceTally tally, int first) {
        return directory
                .page(first, PAGE)
                .doOnNext(page -> page.forEach(user -> tally.see(user.id())))
                .flatMap(page -> compare(tally, page).thenReturn(page.size()))
                .flatMap(size -> size < PAGE ? Mono.empty() : compareUsers(tally, first + PAGE));
    }

    private Mono<Void> compare(DifferenceTally tally, List<DirectoryEntry> page) {
        var ids = page.stream().map(DirectoryEntry::id).toList();
        return page.isEmpty()
                ? Mono.empty()
                : tx.as(Actor.system(), profiles.findAll(ids).collectList())
                        .map(found -> found.stream().collect(Collectors.toMap(Profile::person, Function.identity())))
                        .flatMapMany(found -> Flux.fromIterable(page)
                                .filter(user -> AccountDifference.of(user, found.get(user.id()), clock.instant())
                                        .isPresent()))
                        .concatMap(user -> settle(tally, user.id()))
                        .then();
    }

    private Mono<Void> compareProfiles(DifferenceTally tally, UUID last) {
        return tx.as(Actor.system(), profiles.peopleAfter(last, PAGE).collectList())
                .doOnNext(page -> tally.addProfiles(page.size()))
                .flatMap(page -> Flux.fromIterable(page)
                        .filter(person -> !tally.hasSeen(person))
                        .concatMap(person -> settle(tally, person))
                        .then(page.size() < PAGE ? Mono.empty() : compareProfiles(tally, page.get(PAGE - 1))));
    }

    private Mono<Void> settle(DifferenceTally tally, UUID person) {
        return Mono.zip(
                        directory.find(person).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        tx.as(Actor.system(), profiles.find(person))
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty()))
                .flatMap(both -> Mono.justOrEmpty(AccountDifference.of(
                                both.getT1().orElse(null), both.getT2().orElse(null), clock.instant()))
                        .filterWhen(
                                each -> each == AccountDifference.MISSING_PROFILE ? isNoStaff(person) : Mono.just(true))
                        .doOnNext(tally::add)
                        .filter(each -> each != AccountDifference.MISSING_PROFILE)
                        .flatMap(each -> RecoverableStep.of(
                                "The difference " + each,
                                heal(
                                                each,
                                                person,
                                                both.getT2()
                                                        .map(Profile::language)
                                                        .orElse(""))
                                        .doOnSuccess(done -> tally.addHealed()))));
    }

    /** Operators make members of staff at Keycloak, who use nothing that needs a profile. */
    private Mono<Boolean> isNoStaff(UUID person) {
        return staff.find(person).map(found -> found.roles().isEmpty()).defaultIfEmpty(false);
    }

    private Mono<Void> heal(AccountDifference difference, UUID person, String language) {
        return switch (difference) {
            case MISSING_USER, CLOSED_THERE -> deactivation.close(person);
            case CLOSED_HERE -> users.disable(person);
            case UNFINISHED_SIGN_UP -> users.delete(person);
            case LANGUAGE -> users.changeLanguage(person, language);
            case MISSING_PROFILE -> Mono.empty();
        };
    }
}
