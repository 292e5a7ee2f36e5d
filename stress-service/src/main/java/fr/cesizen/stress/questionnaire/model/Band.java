package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A named range of scores; describes the score, never how ill somebody is or will be.
 *
 * @param max the last score of the band; absent when it has no end
 */
public record Band(Integer min, @Nullable Integer max, String code, LocalizedText label) {

    public Band {
        min = min == null ? Integer.valueOf(0) : min;
        code = code == null ? "" : code;
        label = LocalizedText.orEmpty(label);
    }

    public boolean holds(int score) {
        return score >= min && (max == null || score <= max);
    }
}
