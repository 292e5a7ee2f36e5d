package fr.cesizen.stress.questionnaire.validation;

import fr.cesizen.stress.questionnaire.model.Band;
import fr.cesizen.stress.questionnaire.model.BandSet;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Scoring;
import fr.cesizen.stress.questionnaire.scoring.ReachableScores;
import fr.cesizen.stress.questionnaire.scoring.ScoreRange;
import java.util.List;
import java.util.Objects;

/** Rules for how scores are interpreted: each possible score has exactly one band. */
final class BandRules {

    static void check(Questionnaire questionnaire, DraftErrors findings, boolean calculable) {
        var sets = questionnaire.bandSets();
        findings.between(1, sets.size(), 10, "/bandSets", "count-out-of-range");
        findings.distinct(sets, BandSet::id, "/bandSets", "id");
        boolean known =
                questionnaire.findBandSet(questionnaire.defaultBandSet()).isPresent();
        findings.unless(known, "/defaultBandSet", "unknown-band-set");
        for (int i = 0; i < sets.size(); i++) {
            var place = "/bandSets/" + i;
            boolean whole = checkSet(place, questionnaire, sets.get(i), findings);
            checkBands(place + "/bands", sets.get(i).bands(), findings);
            if (calculable && whole && !sets.get(i).bands().isEmpty()) {
                var reading = questionnaire.reading(sets.get(i));
                checkCover(place + "/bands", sets.get(i).bands(), ScoreRange.of(questionnaire, reading), findings);
                checkReach(place + "/bands", sets.get(i).bands(), ReachableScores.of(questionnaire, reading), findings);
            }
        }
    }

    /** Checks a set apart from its bands; returns whether the range of its scores can be calculated. */
    private static boolean checkSet(String place, Questionnaire questionnaire, BandSet set, DraftErrors findings) {
        findings.code(place + "/id", set.id());
        findings.between(1, set.version(), 1_000, place + "/version", "value-out-of-range");
        boolean coded = questionnaire.findCoding(set.coding()).isPresent();
        findings.unless(coded, place + "/coding", "unknown-coding");
        boolean weighs = questionnaire.scoring().rule() == Scoring.Rule.WEIGHTED_SUM;
        set.weights().forEach((item, weight) -> {
            var pointer = DraftErrors.under(place + "/weights", item);
            boolean asked = questionnaire.items().stream()
                    .anyMatch(known -> known.code().equals(item));
            findings.unless(asked, pointer, "unknown-item");
            findings.between(1, weight, 1_000, pointer, "value-out-of-range");
            findings.unless(weighs, pointer, "weight-without-weighted-sum");
        });
        return coded;
    }

    private static void checkBands(String place, List<Band> bands, DraftErrors findings) {
        findings.between(1, bands.size(), 20, place, "count-out-of-range");
        findings.distinct(bands, Band::code, place, "code");
        for (int i = 0; i < bands.size(); i++) {
            findings.name(place + "/" + i + "/code", bands.get(i).code());
            TextRules.label(place + "/" + i + "/label", bands.get(i).label(), true, findings);
            checkEdges(place + "/" + i, bands, i, findings);
        }
    }

    private static void checkEdges(String place, List<Band> bands, int i, DraftErrors findings) {
        var max = bands.get(i).max();
        findings.unless(max == null || max >= bands.get(i).min(), place + "/max", "band-upside-down");
        if (i > 0) {
            var before = bands.get(i - 1).max();
            // Not max + 1: the greatest integer has no successor.
            long gap = before == null ? -1 : (long) bands.get(i).min() - before;
            findings.unless(gap <= 1, place + "/min", "band-gap");
            findings.unless(gap >= 1, place + "/min", "band-overlap");
        }
    }

    private static void checkCover(String place, List<Band> bands, ScoreRange range, DraftErrors findings) {
        findings.unless(bands.get(0).min() == range.lowest(), place + "/0/min", "bands-miss-the-lowest-score");
        int last = bands.size() - 1;
        var end = bands.get(last).max();
        findings.unless(
                end == null || end == range.highest(), place + "/" + last + "/max", "bands-miss-the-highest-score");
        findings.unless(bands.get(last).min() <= range.highest(), place + "/" + last + "/min", "band-out-of-reach");
    }

    /**
     * Checks that each band holds a reachable score: some scores between the lowest and the highest may be unreachable.
     */
    private static void checkReach(String place, List<Band> bands, ReachableScores reach, DraftErrors findings) {
        if (findings.areNone()) {
            for (int i = 0; i < bands.size(); i++) {
                int most = Objects.requireNonNullElse(bands.get(i).max(), Integer.MAX_VALUE);
                findings.unless(reach.has(bands.get(i).min(), most), place + "/" + i + "/min", "band-out-of-reach");
            }
        }
    }

    private BandRules() {}
}
