package fr.cesizen.stress.questionnaire.scoring;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.BandSet;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Chooses coding and band set for a sheet: those it names, else the document's defaults. */
public final class InterpretationSelector {

    /** Fails with {@link Problem} 422 {@code unknown-coding}, {@code unknown-band-set} or {@code coding-mismatch}. */
    public static Interpretation of(Questionnaire questionnaire, AnswerSheet sheet) {
        var coding = sheet.coding() == null ? null : coding(questionnaire, sheet.coding());
        var bandSet = sheet.bandSet() == null ? byDefault(questionnaire, coding) : set(questionnaire, sheet.bandSet());
        if (coding != null && !bandSet.coding().equals(coding.id())) {
            throw Problem.rule("coding-mismatch").at("/bandSet");
        }
        return questionnaire.reading(bandSet);
    }

    private static BandSet byDefault(Questionnaire questionnaire, @Nullable AnswerCoding coding) {
        var usual = questionnaire.bandSet(questionnaire.defaultBandSet());
        if (coding == null || usual.coding().equals(coding.id())) {
            return usual;
        }
        return questionnaire.bandSets().stream()
                .filter(set -> set.coding().equals(coding.id()))
                .findFirst()
                .orElseThrow();
    }

    private static AnswerCoding coding(Questionnaire questionnaire, String id) {
        var found = questionnaire.findCoding(id);
        return found.orElseThrow(() -> Problem.rule("unknown-coding").at("/coding"));
    }

    private static BandSet set(Questionnaire questionnaire, String id) {
        var found = questionnaire.findBandSet(id);
        return found.orElseThrow(() -> Problem.rule("unknown-band-set").at("/bandSet"));
    }

    private InterpretationSelector() {}
}
