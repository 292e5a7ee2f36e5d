package fr.cesizen.stress.questionnaire.validation;

import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.MeasurementError;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Scoring.Imputation;
import fr.cesizen.stress.questionnaire.model.Scoring.Rule;
import fr.cesizen.stress.questionnaire.scoring.ScoreRange;
import java.util.stream.Stream;

/** Rules for how answers become a score, and for its measurement error. */
final class ScoringRules {

    static void check(Questionnaire questionnaire, DraftErrors findings) {
        var scoring = questionnaire.scoring();
        findings.between(1, scoring.version(), 1_000, "/scoring/version", "value-out-of-range");
        var occurrences = scoring.maximumOccurrences();
        findings.between(1, occurrences, 100, "/scoring/maximumOccurrences", "value-out-of-range");
        boolean events = questionnaire.codings().stream().allMatch(AnswerCoding::countsOccurrences);
        findings.unless(!events || scoring.rule() == Rule.WEIGHTED_SUM, "/scoring/rule", "rule-without-options");
        checkMissing(questionnaire, findings);
        checkDeclining(questionnaire, events, findings);
        checkItems(questionnaire, events, findings);
        checkChange(questionnaire.change(), findings);
        checkSpread(questionnaire, findings);
        checkWeights(questionnaire, findings);
    }

    private static void checkMissing(Questionnaire questionnaire, DraftErrors findings) {
        var missing = questionnaire.scoring().missing();
        int most = Math.max(0, questionnaire.items().size() - 1);
        findings.between(0, missing.most(), most, "/scoring/missing/most", "value-out-of-range");
        boolean share = questionnaire.scoring().rule() == Rule.PERCENTAGE;
        findings.unless(
                !share || missing.most() == 0 || missing.imputation() == Imputation.PERSON_MEAN,
                "/scoring/missing/imputation",
                "share-of-incomplete-answers");
    }

    // Events can simply be left out. A person who declines every question of a scale has nothing to score.
    private static void checkDeclining(Questionnaire questionnaire, boolean events, DraftErrors findings) {
        long sensitive = questionnaire.items().stream().filter(Item::sensitive).count();
        long most = Math.max(0, questionnaire.items().size() - 1);
        findings.unless(
                events || questionnaire.scoring().missing().most() >= Math.min(sensitive, most),
                "/scoring/missing/most",
                "sensitive-item-cannot-be-declined");
    }

    private static void checkItems(Questionnaire questionnaire, boolean events, DraftErrors findings) {
        boolean weighs = questionnaire.scoring().rule() == Rule.WEIGHTED_SUM;
        for (int i = 0; i < questionnaire.items().size(); i++) {
            var item = questionnaire.items().get(i);
            findings.unless(
                    weighs || item.weight().equals(1), "/items/" + i + "/weight", "weight-without-weighted-sum");
            findings.unless(!events || !item.reverse(), "/items/" + i + "/reverse", "reverse-without-options");
            findings.unless(events || !item.repeatable(), "/items/" + i + "/repeatable", "repeatable-with-options");
        }
    }

    private static void checkChange(MeasurementError change, DraftErrors findings) {
        var deviation = change.standardDeviation();
        var reliability = change.reliability();
        var meaningful = change.meaningful();
        boolean index = deviation != null && reliability != null;
        boolean half = (deviation == null) != (reliability == null);
        boolean bounds = (deviation == null || (deviation > 0 && deviation < 1_000_000))
                && (reliability == null || (reliability > 0 && reliability < 1))
                && (meaningful == null || meaningful > 0);
        findings.unless(!half && bounds && !(index && meaningful != null), "/change", "change-unsound");
        boolean claims = index || meaningful != null;
        findings.unless(!claims || !change.source().isBlank(), "/change/source", "missing");
    }

    /**
     * Checks plausibility: a standard deviation cannot exceed half the range of scores, nor a difference the whole
     * range.
     */
    static void checkError(Questionnaire questionnaire, DraftErrors findings) {
        int width = questionnaire.bandSets().stream()
                .map(set -> ScoreRange.of(questionnaire, questionnaire.reading(set)))
                .mapToInt(range -> range.highest() - range.lowest())
                .min()
                .orElseThrow();
        var change = questionnaire.change();
        var deviation = change.standardDeviation();
        var meaningful = change.meaningful();
        findings.unless(
                (deviation == null || deviation <= width / 2.0) && (meaningful == null || meaningful <= width),
                "/change",
                "change-wider-than-the-scale");
    }

    // A difference in points is comparable only between codings whose answers span the same number of points.
    private static void checkSpread(Questionnaire questionnaire, DraftErrors findings) {
        var spreads = questionnaire.codings().stream()
                .filter(coding -> !coding.countsOccurrences())
                .map(coding -> coding.highest() - coding.lowest());
        checkAlike(spreads, questionnaire.change(), "change-of-unlike-codings", findings);
    }

    // One measurement error cannot apply to two ways of weighting the same answers.
    private static void checkWeights(Questionnaire questionnaire, DraftErrors findings) {
        var ways = questionnaire.bandSets().stream()
                .map(set -> questionnaire.items().stream().map(set::weightOf).toList());
        checkAlike(ways, questionnaire.change(), "change-of-unlike-weights", findings);
    }

    private static void checkAlike(Stream<?> ways, MeasurementError change, String code, DraftErrors findings) {
        findings.unless(
                change.basis() == MeasurementError.Basis.UNKNOWN
                        || ways.distinct().count() <= 1,
                "/change",
                code);
    }

    private ScoringRules() {}
}
