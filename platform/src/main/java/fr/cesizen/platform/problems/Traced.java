package fr.cesizen.platform.problems;

/**
 * A failure as it may be logged: what kind it is and where it happened. Messages and Reactor's checkpoints, which quote the
 * address with its query, may hold what a person wrote.
 */
final class Traced extends RuntimeException {

    Traced(Throwable failure) {
        super(
                failure.getClass().getName(),
                failure.getCause() == null ? null : new Traced(failure.getCause()),
                false,
                true);
        setStackTrace(failure.getStackTrace());
    }
}
