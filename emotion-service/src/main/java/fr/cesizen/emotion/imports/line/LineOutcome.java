package fr.cesizen.emotion.imports.line;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.emotion.entry.EntryContent;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.platform.text.EnumCodes;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What applying would make, or has made, of a line. */
public enum LineOutcome {
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
    public record EvaluatedLine(
            ImportLine line,
            LineOutcome outcome,
            @Nullable String code,
            @Nullable NewEntry entry,
            @Nullable UUID id,
            @Nullable EntryContent felt,
            List<String> leftOut) {

        public EvaluatedLine as(LineOutcome other) {
            return new EvaluatedLine(line, other, code, entry, id, felt, leftOut);
        }
    }
}
