package fr.cesizen.platform.database;

import io.r2dbc.spi.R2dbcException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells the failures of a database apart by the whole chain of causes: the driver's class says less than the SQLSTATE. */
public final class DatabaseFailures {

    /** Classes of SQLSTATE: connection, rollback (deadlock), resources, operator, system. */
    private static final Set<String> TRANSIENT = Set.of("08", "40", "53", "57", "58");

    /** Raised by the trigger that guards every person's table (see {@code db/platform}). */
    private static final String ERASED = "CZ410";

    private static final String RESTRICTED = "CZ423";

    /** Raised by {@code use_idempotency_key}. */
    private static final String KEY_KNOWN = "CZ409";

    /** Raised with the purpose as its message. */
    private static final String NO_CONSENT = "CZ403";

    /** Whether a retry can succeed: the connection was lost or no answer came, as opposed to a rejected statement. */
    public static boolean isTransient(@Nullable Throwable failure) {
        var state = sqlState(failure);
        return state == null ? isUnanswered(failure) : TRANSIENT.contains(state.substring(0, 2));
    }

    /** Whether a write was rejected because the person was erased. */
    public static boolean isErased(@Nullable Throwable failure) {
        return ERASED.equals(sqlState(failure));
    }

    /** Whether a write was rejected because the processing of the person's data is restricted. */
    public static boolean isRestricted(@Nullable Throwable failure) {
        return RESTRICTED.equals(sqlState(failure));
    }

    /** Whether a creation was rejected because its idempotency key was used before, or is being used. */
    public static boolean isKeyKnown(@Nullable Throwable failure) {
        return KEY_KNOWN.equals(sqlState(failure));
    }

    /** The purpose to which the person does not consent, if that is why a write was rejected. */
    public static @Nullable String purposeWithoutConsent(@Nullable Throwable failure) {
        return failure instanceof R2dbcException answer && NO_CONSENT.equals(answer.getSqlState())
                ? answer.getMessage()
                : failure == null ? null : purposeWithoutConsent(failure.getCause());
    }

    private static @Nullable String sqlState(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        var state = failure instanceof R2dbcException answer ? answer.getSqlState() : null;
        return state != null && state.length() == 5 ? state : sqlState(failure.getCause());
    }

    private static boolean isUnanswered(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof R2dbcException
                        || failure instanceof DataAccessResourceFailureException
                        || failure instanceof TransientDataAccessException
                        || failure instanceof CannotCreateTransactionException
                        || failure instanceof TimeoutException
                        || isUnanswered(failure.getCause()));
    }

    private DatabaseFailures() {}
}
