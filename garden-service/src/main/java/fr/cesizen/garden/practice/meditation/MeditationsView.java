package fr.cesizen.garden.practice.meditation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The guided meditations in the caller's language. */
record MeditationsView(List<MeditationView> items) {

    /** One meditation with its steps in order. */
    record MeditationView(
            @Schema(example = "body-scan") String code,

            @Schema(description = "Of the steps; a session names the version that was practised", example = "1")
            int version,

            @Schema(example = "Balayage du corps") String name,
            String description,
            @Schema(example = "600000") long millis,
            List<StepView> steps) {

        static MeditationView of(Meditation meditation, Locale locale) {
            return new MeditationView(
                    meditation.code(),
                    meditation.version(),
                    meditation.name().in(locale),
                    meditation.description().in(locale),
                    meditation.length().toMillis(),
                    StepView.all(meditation, locale));
        }
    }

    /** One step; without a text it is silence. */
    record StepView(
            @Schema(description = "When it begins, from the start of the meditation", example = "20000")
            long atMillis,

            @Schema(example = "40000") long millis,

            @Schema(description = "Whether a bell sounds at its beginning", example = "false")
            boolean bell,

            @Nullable @Schema(example = "Portez votre attention sur vos pieds.")
            String text) {

        static List<StepView> all(Meditation meditation, Locale locale) {
            var views = new ArrayList<StepView>();
            long at = 0;
            for (var step : meditation.steps()) {
                var text = Optional.ofNullable(step.text()).map(both -> both.in(locale));
                views.add(new StepView(at, step.millis(), step.bell(), text.orElse(null)));
                at += step.millis();
            }
            return List.copyOf(views);
        }
    }

    static MeditationsView of(MeditationCatalog meditations, Locale locale) {
        return new MeditationsView(meditations.list().stream()
                .map(meditation -> MeditationView.of(meditation, locale))
                .toList());
    }
}
