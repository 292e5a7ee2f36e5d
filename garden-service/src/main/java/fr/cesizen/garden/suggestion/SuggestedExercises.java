package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.PersonalisationRepository.Personalisation;
import fr.cesizen.garden.suggestion.rule.Exercise;
import fr.cesizen.garden.suggestion.rule.OwnResponse;
import fr.cesizen.garden.suggestion.rule.PersonalHistory;
import fr.cesizen.garden.suggestion.rule.RankedExercise;
import fr.cesizen.garden.suggestion.rule.ResponsePool;
import fr.cesizen.garden.suggestion.rule.ThompsonRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Exercises in the order of a suggestion, with the person's own numbers.
 *
 * @param minutes that the person has; absent when not told
 * @param id of the logged suggestion; absent for the fixed order, which is not logged
 */
record SuggestedExercises(
        @Nullable UUID id,
        Basis basis,
        @Nullable Integer minutes,
        List<RankedExercise> ranked,
        Map<String, OwnResponse> own,
        PersonalHistory history) {

    /** What the order rests on. */
    enum Basis {
        /** The person's own sessions. */
        PERSONAL,
        /** The fixed order: no consent to personalisation is known. */
        NO_CONSENT,
        /** The fixed order: switched off by the person. */
        OFF,
        /** The fixed order: processing is restricted. */
        RESTRICTED;

        static Basis of(Personalisation wish) {
            if (!wish.consented()) {
                return NO_CONSENT;
            }
            if (wish.restricted()) {
                return RESTRICTED;
            }
            return wish.off() ? OFF : PERSONAL;
        }
    }

    static SuggestedExercises fixed(List<Exercise> safe, Basis basis, @Nullable Integer minutes) {
        return new SuggestedExercises(null, basis, minutes, ThompsonRule.fixed(safe), Map.of(), PersonalHistory.EMPTY);
    }

    static SuggestedExercises personal(
            UUID id,
            @Nullable Integer minutes,
            List<RankedExercise> ranked,
            PersonalHistory history,
            ResponsePool pool) {
        var own = new HashMap<String, OwnResponse>();
        for (var each : ranked) {
            var exercise = each.exercise();
            own.put(exercise.code(), OwnResponse.of(history.of(exercise.breathing()), pool));
        }
        return new SuggestedExercises(id, Basis.PERSONAL, minutes, ranked, Map.copyOf(own), history);
    }

    RankedExercise first() {
        return ranked.get(0);
    }

    int sessionsOf(Exercise exercise) {
        return history.of(exercise.breathing()).size();
    }
}
