package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.Taxonomy.Emotion;
import fr.cesizen.emotion.taxonomy.Taxonomy.Family;
import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a new version.
 *
 * @param basedOn the version that was in force when the draft was created or last rebased
 */
record TaxonomyDraft(
        UUID id,
        @Schema(example = "1") int basedOn,
        Content content,
        Instant updatedAt,

        @Schema(description = "Version that the ETag carries")
        long version) {

    /**
     * The new content of a draft.
     *
     * @param basedOn the version in force: confirms that the draft includes its changes, so that the draft can be published
     */
    record Rewritten(
            @Schema(
                    description =
                            "The version in force, to rebase a draft created from an older one; unchanged when absent",
                    example = "2")
            @Nullable
            Integer basedOn,

            @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid Family> families) {

        Content content() {
            return new Content(families);
        }
    }

    /** The content of the version. */
    record Content(@NotNull @Size(min = 1, max = 30) List<@NotNull @Valid Family> families) {

        /**
         * Checks the rules that no constraint of a single field can express.
         *
         * @throws Problem 422 naming the first field that breaks a rule
         */
        void check() {
            checkWords();
            if (families.stream().flatMap(family -> family.emotions().stream()).noneMatch(Emotion::safety)) {
                throw Problem.rule("no-safety-word").at("/families");
            }
        }

        private void checkWords() {
            var seen = new HashSet<String>();
            var emotions = new HashMap<String, Emotion>();
            for (int f = 0; f < families.size(); f++) {
                var family = families.get(f);
                if (!seen.add(family.code())) {
                    throw Problem.rule("repeated-family").at("/families/" + f + "/code");
                }
                var inFamily = new HashSet<String>();
                for (int e = 0; e < family.emotions().size(); e++) {
                    var emotion = family.emotions().get(e);
                    var pointer = "/families/" + f + "/emotions/" + e;
                    if (!inFamily.add(emotion.code())) {
                        throw Problem.rule("repeated-emotion").at(pointer + "/code");
                    }
                    var elsewhere = emotions.putIfAbsent(emotion.code(), emotion);
                    if (elsewhere != null && !elsewhere.equals(emotion)) {
                        throw Problem.rule("emotion-differs-by-family").at(pointer);
                    }
                }
            }
        }
    }
}
