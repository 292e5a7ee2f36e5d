package fr.cesizen.stress.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * A range of scores with a name; says how much changed, never how ill somebody is or will be.
 *
 * @param max the last score of the band; absent when it has no end
 */
public record Band(int min, @Nullable Integer max, String code, Words label) {

    boolean holds(int score) {
        return score >= min && (max == null || score <= max);
    }
}
