package fr.cesizen.platform.problems;

/**
 * A failure as it may be logged: its class and its stack trace. Left out are messages and Reactor's checkpoints, which
 * quote the URL with its query: both may hold what a person wrote.
 */
final class RedactedException extends RuntimeException {

    RedactedException(Throwable failure) {
        super(
                failure.getClass().getName(),
                failure.getCause() == null ? null : new RedactedException(failure.getCause()),
                false,
                true);
        setStackTrace(failure.getStackTrace());
    }
}
