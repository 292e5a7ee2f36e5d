package fr.cesizen.ticket.level;

import fr.cesizen.platform.web.Cursor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of a ticket as staff see it, and how it left the ticket. */
@Schema(name = "HistoryEvent")
public record HistoryEventView(
        @Schema(description = "Later events have higher numbers", example = "1287")
        long seq,

        @Schema(
                example = "STAFF_ANSWERED",
                allowableValues = {
                    "OPENED",
                    "PERSON_WROTE",
                    "STAFF_ANSWERED",
                    "STATUS_CHANGED",
                    "TRIAGED",
                    "MERGED",
                    "SPLIT",
                    "JOINED",
                    "LEFT"
                })
        String kind,

        Instant at,
        @Schema(example = "ANSWERED") String status,
        @Schema(example = "P3") String priority,

        @Schema(description = "The member of staff who did it; absent for the person and for the service itself")
        @Nullable
        UUID staff,

        @Schema(description = "The other ticket of a merge or a split") @Nullable
        UUID other) {

    /** Where it is in the list of a ticket's events, which is read by number, newest first. */
    public static Cursor cursor(HistoryEventView event) {
        return new Cursor(event.at(), new UUID(0, event.seq()));
    }

    /** The number before which a page begins. */
    static long seq(Cursor after) {
        return after.equals(Cursor.NEWEST) ? Long.MAX_VALUE : after.id().getLeastSignificantBits();
    }
}
