package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.platform.text.LocalizedText;

/**
 * A possible answer.
 *
 * @param value what a client sends, and what counts unless the item is reversed
 * @param label empty until the operator supplies a licensed wording
 */
public record Option(Integer value, LocalizedText label) {

    public Option {
        value = value == null ? Integer.valueOf(0) : value;
        label = LocalizedText.orEmpty(label);
    }
}
