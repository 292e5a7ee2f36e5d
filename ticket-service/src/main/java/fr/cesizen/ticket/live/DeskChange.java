package fr.cesizen.ticket.live;

import fr.cesizen.platform.text.EnumCodes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something has changed for staff; what it is they read themselves.
 *
 * @param ticket null when anything may have changed
 */
record DeskChange(
        @Schema(
                description = "QUEUE: anything may have changed; TICKET: a ticket, or what is noted about it; PRESENCE:"
                        + " who looks at a ticket or writes in it")
        ChangeKind kind,

        @Schema(description = "Absent for QUEUE") @Nullable UUID ticket) {

    /** Read everything anew. */
    static final DeskChange ANYTHING = new DeskChange(ChangeKind.QUEUE, null);

    /** What kind of thing has changed. */
    enum ChangeKind {
        QUEUE,
        TICKET,
        PRESENCE
    }

    /** Reads what the database tells, such as {@code ticket 0190…}; what is empty tells that something may have been missed. */
    static DeskChange parse(String told) {
        int space = told.indexOf(' ');
        // A replica of a later release may tell of a kind that is not known here.
        return EnumCodes.find(ChangeKind.class, told.substring(0, Math.max(space, 0)))
                .map(kind -> new DeskChange(kind, UUID.fromString(told.substring(space + 1))))
                .orElse(ANYTHING);
    }

    /** The name of its event. */
    String event() {
        return EnumCodes.code(kind);
    }
}
