package fr.cesizen.local.layout;

import java.util.OptionalLong;

/**
 * The current status of one part.
 *
 * @param resident its own memory in kilobytes, without its children; 0 when unknown
 */
public record ComponentStatus(Component part, State state, OptionalLong pid, int port, long resident) {

    /** The state of a part; SILENT is a process that runs but does not answer (yet). */
    public enum State {
        UP,
        SILENT,
        DOWN
    }

    @Override
    public String toString() {
        return "%-16s %-8s %8s %6d %8s"
                .formatted(
                        part,
                        state.name().toLowerCase(java.util.Locale.ROOT),
                        pid.isPresent() ? Long.toString(pid.getAsLong()) : "-",
                        port,
                        resident == 0 ? "-" : resident / 1024 + " MB");
    }
}
