package fr.cesizen.emotion.transfer;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.emotion.journal.Felt;
import fr.cesizen.emotion.journal.NewEntry;
import fr.cesizen.platform.text.EnumCodes;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What applying would make, or has made, of a line. */
enum Outcome {
    WOULD_CREATE,
    CREATED,
    /** It was applied, and its entry has been deleted since. */
    DELETED,
    /** The journal has this entry already. */
    DUPLICATE,
    BROKEN,
    /** Its word has no meaning yet. */
    UNMAPPED,
    /** Its word is skipped by the person's wish. */
    SKIPPED;

    @JsonValue
    String shown() {
        return EnumCodes.code(this);
    }

    /**
     * A line held against the plan.
     *
     * @param id the entry's, made or given; absent, as {@code felt} is, where nothing can be created
     * @param leftOut activities that become no context of the entry
     */
    record Judged(
            Line line,
            Outcome outcome,
            @Nullable String code,
            @Nullable NewEntry entry,
            @Nullable UUID id,
            @Nullable Felt felt,
            List<String> leftOut) {

        Judged as(Outcome other) {
            return new Judged(line, other, code, entry, id, felt, leftOut);
        }
    }
}
