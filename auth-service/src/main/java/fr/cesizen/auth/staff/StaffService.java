package fr.cesizen.auth.staff;

import fr.cesizen.auth.identity.KeycloakStaffClient;
import fr.cesizen.auth.identity.StaffUser;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Who works here. Keycloak is asked once a minute at most; while it is away, the last list is good for a while, as work goes on.
 * One list is kept, of at most {@value KeycloakStaffClient#MOST} members of a role.
 */
@Service
class StaffService {

    private static final int SHORT_ID = 8;

    /** The last list that was read, and when. */
    private record Known(List<StaffMember> staff, Instant at) {}

    private final KeycloakStaffClient identities;
    private final StaffNameRepository names;
    private final StaffProperties settings;
    private final Transactions tx;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> last = new AtomicReference<>();
    private final Mono<List<StaffMember>> current;

    StaffService(
            KeycloakStaffClient identities,
            StaffNameRepository names,
            StaffProperties settings,
            Transactions tx,
            Clock clock) {
        this.identities = identities;
        this.names = names;
        this.settings = settings;
        this.tx = tx;
        this.clock = clock;
        this.current = Mono.defer(this::read)
                .doOnNext(staff -> last.set(new Known(staff, clock.instant())))
                .cache(staff -> settings.fresh(), failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** All members who may sign in, by name; fails when Keycloak is away and the last list is too old. */
    Mono<List<StaffMember>> list() {
        return current.onErrorResume(DataAccessResourceFailureException.class, away -> Mono.justOrEmpty(last.get())
                .filter(known -> known.at().plus(settings.lastResort()).isAfter(clock.instant()))
                .map(Known::staff)
                .switchIfEmpty(Mono.error(away)));
    }

    private Mono<List<StaffMember>> read() {
        return identities.members().flatMap(users -> tx.as(
                        Actor.system(),
                        names.find(users.stream().map(StaffUser::id).toList())
                                .collectMap(StaffMember::id, StaffMember::name))
                .map(known -> members(users, known)));
    }

    private static List<StaffMember> members(List<StaffUser> users, Map<UUID, String> names) {
        var words = Collator.getInstance(Locale.FRENCH);
        return users.stream()
                .map(user -> new StaffMember(user.id(), name(user, names)))
                .sorted(Comparator.comparing(StaffMember::name, words::compare).thenComparing(StaffMember::id))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String name(StaffUser user, Map<UUID, String> names) {
        var first = user.firstName();
        var other = first == null || first.isBlank() ? user.id().toString().substring(0, SHORT_ID) : first.strip();
        return names.getOrDefault(user.id(), other);
    }
}
