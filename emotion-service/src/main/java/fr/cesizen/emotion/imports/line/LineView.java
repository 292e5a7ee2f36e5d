package fr.cesizen.emotion.imports.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.imports.line.LineOutcome.EvaluatedLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line of an import and its outcome. */
public record LineView(
        @Schema(description = "Where it begins in the file; the header is line 1", example = "42")
        int line,

        LineOutcome outcome,

        @Schema(description = "What is wrong with it", example = "date-unreadable") @Nullable
        LineError code,

        @Schema(description = "The same in words", example = "La date est illisible : écrivez-la AAAA-MM-JJ.") @Nullable
        String text,

        @Schema(description = "The person's word for the mood", example = "bof") @Nullable
        String word,

        @Schema(description = "The entry that it becomes") @Nullable
        NewEntry entry,

        @Schema(
                description =
                        "Activities that do not become its contexts: without a context so far, or beyond twenty; and"
                                + " scales for which its note has no room",
                example = "[\"chorale\"]")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> leftOut) {

    public static LineView of(EvaluatedLine judged, Function<LineError, String> texts) {
        var code = judged.code() == null ? null : LineError.of(judged.code());
        return new LineView(
                judged.line().number(),
                judged.outcome(),
                code,
                code == null ? null : texts.apply(code),
                judged.line().word(),
                judged.entry(),
                judged.leftOut());
    }
}
