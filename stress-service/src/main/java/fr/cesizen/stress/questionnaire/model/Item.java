package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.platform.text.LocalizedText;

/**
 * One question: an event that did or did not happen, or a statement to answer by one of the coding's options.
 *
 * @param weight points of each occurrence, or factor of the answer; 1 when absent; a band set may have its own
 * @param label how it is asked; empty while the operator has not supplied a licensed wording
 * @param reverse whether the highest answer counts as the lowest
 * @param repeatable whether an event may count more than once
 * @param sensitive whether a yes reveals what GDPR art. 9 or 10 protects; clients offer not to answer
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
