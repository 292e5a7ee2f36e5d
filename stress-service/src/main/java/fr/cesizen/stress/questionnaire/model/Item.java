package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.platform.text.LocalizedText;

/**
 * One question: an event that did or did not happen, or a statement answered with one of the coding's options.
 *
 * @param weight points of each occurrence, or factor of the answer; 1 when absent; a band set may have its own
 * @param label text of the question; empty until the operator supplies a licensed wording
 * @param reverse whether the highest answer counts as the lowest
 * @param repeatable whether an event may count more than once
 * @param sensitive whether a yes reveals data protected by GDPR art. 9 or 10; clients offer to skip the question
 */
public record Item(
        String code, Integer weight, LocalizedText label, Boolean reverse, Boolean repeatable, Boolean sensitive) {

    public Item {
        code = code == null ? "" : code;
        weight = weight == null ? Integer.valueOf(1) : weight;
        label = LocalizedText.orEmpty(label);
        reverse = reverse != null && reverse;
        repeatable = repeatable != null && repeatable;
        sensitive = sensitive != null && sensitive;
    }
}
