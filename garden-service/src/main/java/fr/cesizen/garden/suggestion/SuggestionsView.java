package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.rule.OwnResponse;
import fr.cesizen.garden.suggestion.rule.RankedExercise;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.Messages;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Suggested exercises in the caller's language, the first one before all. */
record SuggestionsView(
        @Nullable @Schema(description = "The logged suggestion; absent for the fixed order")
        UUID id,

        @Schema(
                description = "What the order rests on: your own sessions, or the fixed order and why",
                allowableValues = {"personal", "no-consent", "off", "restricted"},
                example = "personal")
        String basis,

        List<SuggestedExerciseView> items) {

    /** One exercise and why it is suggested. */
    record SuggestedExerciseView(
            @Schema(example = "coherence-365") String protocol,
            @Schema(example = "365 cardiac coherence") String name,

            @Schema(description = "Whole cycles to practise, within the time at hand", example = "30")
            int cycles,

            @Schema(description = "Whether a hold lasts more than 2 s", example = "false")
            boolean breathHold,

            @Schema(
                    description = "One sentence, made of your own numbers",
                    example = "In your 6 sessions of 365 cardiac coherence, your mood changed by +0.21 on average")
            String reason,

            @Schema(description = "Your sessions of it with a mood before and after", example = "6")
            int sessions,

            @Schema(description = "Probability with which it was to stand first", example = "0.42")
            double propensity) {}

    static SuggestionsView of(SuggestedExercises suggested, Messages reasons, Locale locale) {
        return new SuggestionsView(
                suggested.id(),
                EnumCodes.code(suggested.basis()),
                suggested.ranked().stream()
                        .map(ranked -> view(suggested, ranked, reasons, locale))
                        .toList());
    }

    private static SuggestedExerciseView view(
            SuggestedExercises suggested, RankedExercise ranked, Messages reasons, Locale locale) {
        var exercise = ranked.exercise();
        int sessions = suggested.sessionsOf(exercise);
        var name = exercise.name().in(locale);
        var own = suggested.own().get(exercise.code());
        return new SuggestedExerciseView(
                exercise.code(),
                name,
                exercise.cycles(suggested.minutes(), sessions),
                exercise.breathHold(),
                own == null
                        ? reasons.get(locale, "reason." + EnumCodes.code(suggested.basis()))
                        : reason(own, name, reasons, locale),
                sessions,
                Math.round(ranked.propensity() * 1e6) / 1e6);
    }

    private static String reason(OwnResponse own, String name, Messages reasons, Locale locale) {
        if (own.sessions() == 0) {
            return reasons.get(locale, "reason.never", name);
        }
        var change = signed(own.change(), locale);
        return own.sessions() < OwnResponse.FEWEST_SESSIONS
                ? reasons.get(locale, "reason.few", own.sessions(), name, change)
                : reasons.get(locale, "reason.own", own.sessions(), name, change, signed(own.beyondExpected(), locale));
    }

    /** With its sign and two decimals, as the language writes them; a true minus. */
    private static String signed(double value, Locale locale) {
        double shown = Math.round(value * 100) / 100.0 + 0.0;
        return String.format(LocalizedText.language(locale), "%+.2f", shown).replace('-', '\u2212');
    }
}
