package fr.cesizen.platform.transactions;

import io.r2dbc.spi.R2dbcException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that does not answer, which time mends, from a statement that it refuses, which time does not. */
public final class Outage {

    /** Classes of SQLSTATE: connection, rollback (deadlock), resources, operator, system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    /** The driver calls every SQLSTATE that it does not know a lost resource; the state itself tells. */
    public static boolean is(@Nullable Throwable failure) {
        var refusal = refusal(failure);
        return refusal == null ? isUnanswered(failure) : PASSING.contains(refusal.substring(0, 2));
    }

    private static @Nullable String refusal(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        var state = failure instanceof R2dbcException answer ? answer.getSqlState() : null;
        return state != null && state.length() == 5 ? state : refusal(failure.getCause());
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

    private Outage() {}
}
