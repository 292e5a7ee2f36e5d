package fr.cesizen.stress.questionnaire.validation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Detects percentages of risk or illness: population rates that a person would take for a prediction. */
final class RiskClaimDetector {

    private static final String FIGURE = "\\d\\h*(?:%|pour\\h?cent|per\\h?cent)";
    private static final String ILLNESS =
            "(?:risqu|\\brisk|malad|illness|\\bill\\b|\\bsick|disease|morbid|health problem|problèmes? de santé)";

    // "A score of 48 % says nothing of an illness" is a denial and allowed; "this is no 80 % risk" still shows the
    // figure.
    private static final String DENIAL = "\\b(?:ne|n['’]|pas|jamais|rien|ni|no|not|never|nothing|nor)\\b";

    // Bounded, because Java's matcher uses stack space for each repetition of a group.
    private static final String SAME_SENTENCE = "(?:(?!" + DENIAL + ")(?:[^.;!?\\n]|\\.(?=\\d))){0,200}?";

    private static final Pattern RATE =
            Pattern.compile(FIGURE + SAME_SENTENCE + ILLNESS + "|" + ILLNESS + SAME_SENTENCE + FIGURE);

    static boolean areIn(String text) {
        return RATE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private RiskClaimDetector() {}
}
