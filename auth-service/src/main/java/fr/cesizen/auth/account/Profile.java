package fr.cesizen.auth.account;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.IfMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/**
 * What this service knows about a person in addition to Keycloak.
 *
 * @param person Keycloak's user id, the token's subject
 */
record Profile(
        UUID person,
        String name,
        LocalDate birthDate,
        String language,
        Status status,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /** The state of an account. */
    enum Status {
        ACTIVE,
        /** Deactivated here, not yet confirmed by Keycloak. */
        DEACTIVATING,
        DEACTIVATED,
        /** Open again here, not yet confirmed by Keycloak. */
        REACTIVATING
    }

    static Profile of(UUID person, NewAccount account, Instant now) {
        return new Profile(person, account.name(), account.birthDate(), account.language(), Status.ACTIVE, now, now, 0);
    }

    /**
     * @throws Problem 412 unless {@code read} is this version, 403 on a deactivated account, 422 for a date of birth that breaks a
     *     rule, or another one than that for which a parent agreed
     */
    Profile change(AccountChange change, IfMatch read, Instant now, LocalDate today) {
        checkBirthDate(change.birthDate(), today);
        read.check(version);
        if (!isOpen()) {
            throw Problem.of(HttpStatus.FORBIDDEN, "account-deactivated");
        }
        return new Profile(
                person, change.name(), change.birthDate(), change.language(), status, createdAt, now, version + 1);
    }

    private void checkBirthDate(LocalDate next, LocalDate today) {
        if (!ProfileRules.needsParent(birthDate, today)) {
            ProfileRules.checkBirthDate(next, today);
        } else if (!next.equals(birthDate)) {
            throw Problem.rule("birth-date-agreed").at("/birthDate");
        }
    }

    Profile deactivate(Instant now) {
        return with(Status.DEACTIVATING, now);
    }

    Profile reactivate(Instant now) {
        return with(Status.REACTIVATING, now);
    }

    boolean isOpen() {
        return status == Status.ACTIVE || status == Status.REACTIVATING;
    }

    private Profile with(Status next, Instant now) {
        return new Profile(person, name, birthDate, language, next, createdAt, now, version + 1);
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "Profile[person=" + person + "]";
    }
}
