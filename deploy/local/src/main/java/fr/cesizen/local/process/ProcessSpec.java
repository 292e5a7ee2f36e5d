package fr.cesizen.local.process;

import fr.cesizen.local.layout.Component;
import java.io.IOException;

/** How one part is run by {@link ManagedProcess}. */
public interface ProcessSpec {

    Component part();

    /** Unpacks what is needed once for this build; quick when that is done already. */
    void prepare() throws IOException;

    /** Prepares what the part needs on disk, and returns the command that starts it. */
    Command command() throws IOException;

    /** Whether the part answers now; never waits longer than two seconds. */
    boolean isReady();

    /** Completes the start once the part answers; must be repeatable at every start. */
    default void complete() throws IOException {}

    /** The signal that asks the part to shut down cleanly. */
    default String stopSignal() {
        return "TERM";
    }
}
