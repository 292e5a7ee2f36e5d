package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.platform.text.LocalizedText;

/**
 * One answer that may be chosen.
 *
 * @param value what a client sends, and what counts unless the item is reversed
 * @param label empty while the operator has not supplied a licensed wording
 */
public record Option(Integer value, LocalizedText label) {

    public Option {
        value = value == null ? Integer.valueOf(0) : value;
        label = LocalizedText.orEmpty(label);
    }
}
