package fr.cesizen.local.process;

import fr.cesizen.local.layout.Component;
import java.io.IOException;

/** How one part is run; {@link ManagedProcess} does the running. */
public interface ProcessSpec {

    Component part();

    /** Unpacks what is made once for this build; quick when it is there. */
    void prepare() throws IOException;

    /** Prepares what the part needs on disk, and tells how to start it. */
    Command command() throws IOException;

    /** Whether it answers now. Never waits longer than two seconds. */
    boolean isReady();

    /** What is still to be done once it answers, and may be done again at every start. */
    default void complete() throws IOException {}

    /** The signal that asks it to end in good order. */
    default String stopSignal() {
        return "TERM";
    }
}
