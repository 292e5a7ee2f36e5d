package fr.cesizen.stress.suggestion;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.cesizen.platform.text.LocalizedText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something proposed after a result; shown, never forced.
 *
 * @param when after which results
 * @param reason why it is proposed, as shown to the person
 * @param code its code at the link's target, for example of a breathing protocol; absent where it has none there
 * @param link a path of this product, or an https address
 */
record Suggestion(
        @Schema(example = "slow-breathing") String id,
        Kind kind,
        List<When> when,
        LocalizedText title,
        LocalizedText reason,

        @Schema(example = "cesi-55") @Nullable String code,
        @Schema(example = "/api/v1/practice/protocols") String link,
        List<Resource> resources) {

    /** The kind of proposal. */
    enum Kind {
        @JsonProperty("exercise")
        EXERCISE,
        @JsonProperty("article")
        ARTICLE,
        @JsonProperty("safety")
        SAFETY
    }

    /** Results of one questionnaire, by band. */
    record When(
            @Schema(example = "srrs") String questionnaire,

            @Schema(example = "[\"HIGH\"]") List<String> bands) {

        When {
            questionnaire = questionnaire == null ? "" : questionnaire;
            bands = bands == null ? List.of() : List.copyOf(bands);
        }
    }

    /**
     * Somebody who can be phoned.
     *
     * @param when for whom or what
     * @param reviewed what is known about its last review; for operators
     */
    record Resource(@Schema(example = "3114") String number, LocalizedText label, String when, String reviewed) {

        Resource {
            number = number == null ? "" : number;
            label = LocalizedText.orEmpty(label);
            when = when == null ? "" : when;
            reviewed = reviewed == null ? "" : reviewed;
        }
    }

    Suggestion {
        id = id == null ? "" : id;
        kind = kind == null ? Kind.ARTICLE : kind;
        when = when == null ? List.of() : List.copyOf(when);
        title = LocalizedText.orEmpty(title);
        reason = LocalizedText.orEmpty(reason);
        link = link == null ? "" : link;
        resources = resources == null ? List.of() : List.copyOf(resources);
    }

    boolean fits(String questionnaire, String band) {
        return when.stream()
                .anyMatch(fit ->
                        fit.questionnaire().equals(questionnaire) && fit.bands().contains(band));
    }
}
