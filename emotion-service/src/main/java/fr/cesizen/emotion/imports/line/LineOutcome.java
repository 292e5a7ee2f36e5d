package fr.cesizen.emotion.imports.line;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.cesizen.emotion.entry.EntryContent;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.platform.text.EnumCodes;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outcome of applying a line, expected or actual. */
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
    /** The person chose to skip its word. */
    SKIPPED;

    @JsonValue
    String shown() {
        return EnumCodes.code(this);
    }

    /**
     * A line evaluated against the plan.
     *
     * @param id the entry's id, generated or given; absent, like {@code felt}, when nothing can be created
     * @param leftOut activities that do not become contexts of the entry
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
