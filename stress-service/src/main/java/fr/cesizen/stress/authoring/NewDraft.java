package fr.cesizen.stress.authoring;

import fr.cesizen.stress.questionnaire.model.Questionnaire;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator starts from: a document, or the latest version of an existing questionnaire.
 *
 * @param document may be incomplete
 * @param basedOn code of the questionnaire to copy, given instead of a document
 */
record NewDraft(
        @Nullable Questionnaire document,

        @Schema(example = "custom_mood_of_the_team") @Nullable
        String basedOn) {}
