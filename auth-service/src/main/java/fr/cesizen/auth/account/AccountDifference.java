package fr.cesizen.auth.account;

import fr.cesizen.auth.account.Profile.Status;
import fr.cesizen.auth.identity.DirectoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a profile and Keycloak's user of the same person can differ. */
public enum AccountDifference {
    /** There is a profile, and nobody who could sign in: the account is closed. */
    MISSING_USER,
    /**
     * Somebody has completed a sign-up and has no profile: told, and left to an operator. Nobody may make their data up, and the
     * user may be all that is left of what a restored database has lost. Members of staff need no profile.
     */
    MISSING_PROFILE,
    /** A user of a sign-up that was cut off, who never could sign in: removed, and the address is free again. */
    UNFINISHED_SIGN_UP,
    /** Closed here, open at Keycloak: closed there as well. */
    CLOSED_HERE,
    /** Open here, closed at Keycloak: closed here as well, since only an administrator of ours opens one. */
    CLOSED_THERE,
    /** Keycloak writes in another language than the profile's, which is told to it. */
    LANGUAGE;

    /** What recovery has not finished within this time is no longer under way. */
    private static final Duration UNDER_WAY = Duration.ofHours(1);

    /** The difference; empty when there is none, or when something is under way that recovery looks after. */
    static Optional<AccountDifference> of(@Nullable DirectoryEntry user, @Nullable Profile profile, Instant now) {
        if (user == null) {
            return profile == null || isFresh(profile.createdAt(), now) || profile.status() == Status.DEACTIVATED
                    ? Optional.empty()
                    : Optional.of(MISSING_USER);
        }
        if (profile == null) {
            return isFresh(user.createdAt(), now)
                    ? Optional.empty()
                    : Optional.of(user.isUnfinished() && !user.isEnabled() ? UNFINISHED_SIGN_UP : MISSING_PROFILE);
        }
        if (user.isUnfinished()) {
            return Optional.empty();
        }
        return switch (profile.status()) {
            case DEACTIVATING, REACTIVATING -> Optional.empty();
            case DEACTIVATED -> user.isEnabled() ? Optional.of(CLOSED_HERE) : Optional.empty();
            case ACTIVE -> ofOpen(user, profile);
        };
    }

    private static Optional<AccountDifference> ofOpen(DirectoryEntry user, Profile profile) {
        if (!user.isEnabled()) {
            return Optional.of(CLOSED_THERE);
        }
        return profile.language().equals(user.language()) ? Optional.empty() : Optional.of(LANGUAGE);
    }

    private static boolean isFresh(Instant since, Instant now) {
        return since.plus(UNDER_WAY).isAfter(now);
    }
}
