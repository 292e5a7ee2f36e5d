package fr.cesizen.stress.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that the operator decides.
 *
 * @param gad7Enabled whether GAD-7 is offered; off until the operator has checked the rules for medical devices
 * @param wordings folder with a file {@code <code>.json} for each questionnaire whose wording the operator is licensed
 *     to use; empty for none
 */
@ConfigurationProperties("cesizen.stress")
record StressProperties(
        @DefaultValue("false") boolean gad7Enabled,
        @DefaultValue("") String wordings) {}
