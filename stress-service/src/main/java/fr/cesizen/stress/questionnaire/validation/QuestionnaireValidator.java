package fr.cesizen.stress.questionnaire.validation;

import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Questionnaire.WordingSource;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Checks whether a document may be used: every possible set of answers has a score, and each score has one band, in
 * words.
 */
public final class QuestionnaireValidator {

    /** A hundred years. */
    private static final int MOST_MONTHS = 1_200;

    /** The errors of the document; empty when it is valid. */
    public static List<DraftError> of(Questionnaire questionnaire) {
        var findings = new DraftErrors();
        findings.code("/code", questionnaire.code());
        checkPeriod("/recall", questionnaire.recall(), findings);
        checkPeriod("/repeat/after", questionnaire.repeat().after(), findings);
        findings.between(1, questionnaire.sources().size(), 20, "/sources", "count-out-of-range");
        findings.between(1, questionnaire.licence().size(), 20, "/licence", "count-out-of-range");
        int most = mayLackWords(questionnaire) ? 1_000 : 1;
        findings.between(1, questionnaire.wordingVersion(), most, "/wordingVersion", "value-out-of-range");
        TextRules.check(questionnaire, findings);
        checkItems(questionnaire.items(), findings);
        AnswerCodingRules.check(questionnaire, findings);
        ScoringRules.check(questionnaire, findings);
        // The range that bands must cover can be calculated only when the rest of the document is valid.
        boolean calculable = findings.areNone();
        BandRules.check(questionnaire, findings, calculable);
        if (findings.areNone()) {
            ScoringRules.checkError(questionnaire, findings);
        }
        return findings.list();
    }

    /** Whether items and options have their wording; a document with the operator's wording may lack it. */
    public static boolean isWorded(Questionnaire questionnaire) {
        return questionnaire.items().stream().noneMatch(item -> item.label().isIncomplete())
                && questionnaire.codings().stream()
                        .flatMap(coding -> coding.options().stream())
                        .noneMatch(option -> option.label().isIncomplete());
    }

    static boolean mayLackWords(Questionnaire questionnaire) {
        return questionnaire.wording() == WordingSource.OPERATOR;
    }

    // Without a bound, adding the period to a date may overflow.
    private static void checkPeriod(String place, Period period, DraftErrors findings) {
        findings.unless(!period.isZero(), place, "missing");
        long months = period.toTotalMonths() + 12 * period.get(ChronoUnit.DAYS) / 365;
        findings.unless(!period.isNegative() && months <= MOST_MONTHS, place, "value-out-of-range");
    }

    private static void checkItems(List<Item> items, DraftErrors findings) {
        findings.between(1, items.size(), 200, "/items", "count-out-of-range");
        for (int i = 0; i < items.size(); i++) {
            findings.code("/items/" + i + "/code", items.get(i).code());
            findings.between(1, items.get(i).weight(), 1_000, "/items/" + i + "/weight", "value-out-of-range");
        }
        findings.distinct(items, Item::code, "/items", "code");
    }

    private QuestionnaireValidator() {}
}
