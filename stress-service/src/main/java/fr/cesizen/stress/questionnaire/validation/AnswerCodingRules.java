package fr.cesizen.stress.questionnaire.validation;

import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.Option;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.util.List;

/** Rules for how answers are written as numbers. */
final class AnswerCodingRules {

    static void check(Questionnaire questionnaire, DraftErrors findings) {
        var codings = questionnaire.codings();
        findings.between(1, codings.size(), 5, "/codings", "count-out-of-range");
        findings.distinct(codings, AnswerCoding::id, "/codings", "id");
        boolean known = questionnaire.findCoding(questionnaire.defaultCoding()).isPresent();
        findings.unless(known, "/defaultCoding", "unknown-coding");
        for (int i = 0; i < codings.size(); i++) {
            check("/codings/" + i, questionnaire, codings.get(i), findings);
        }
    }

    private static void check(String place, Questionnaire questionnaire, AnswerCoding coding, DraftErrors findings) {
        findings.code(place + "/id", coding.id());
        findings.between(1, coding.version(), 1_000, place + "/version", "value-out-of-range");
        var first = questionnaire.codings().get(0);
        // The codings of a questionnaire are ways to write the same answers.
        findings.unless(coding.options().size() == first.options().size(), place + "/options", "codings-differ");
        findings.unless(
                questionnaire.bandSets().stream().anyMatch(set -> set.coding().equals(coding.id())),
                place,
                "coding-without-band-set");
        if (!coding.countsOccurrences()) {
            checkOptions(
                    place + "/options",
                    coding.options(),
                    !QuestionnaireValidator.mayLackWords(questionnaire),
                    findings);
        }
    }

    private static void checkOptions(String place, List<Option> options, boolean worded, DraftErrors findings) {
        findings.between(2, options.size(), 11, place, "count-out-of-range");
        for (int i = 0; i < options.size(); i++) {
            var value = options.get(i).value();
            findings.between(0, value, 100, place + "/" + i + "/value", "value-out-of-range");
            findings.unless(
                    i == 0 || value > options.get(i - 1).value(), place + "/" + i + "/value", "options-out-of-order");
            TextRules.label(place + "/" + i + "/label", options.get(i).label(), worded, findings);
        }
    }

    private AnswerCodingRules() {}
}
