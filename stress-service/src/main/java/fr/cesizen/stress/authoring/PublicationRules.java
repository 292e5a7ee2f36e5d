package fr.cesizen.stress.authoring;

import fr.cesizen.stress.catalog.QuestionnaireCatalog;
import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.BandSet;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Questionnaire.WordingSource;
import fr.cesizen.stress.questionnaire.model.Scale;
import fr.cesizen.stress.questionnaire.validation.DraftError;
import fr.cesizen.stress.questionnaire.validation.QuestionnaireValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Rules for a custom questionnaire beyond being valid: it has a custom code and is consistent with its earlier
 * versions.
 */
final class PublicationRules {

    /** @param before the versions that this draft would follow, latest first */
    static List<DraftError> findings(Questionnaire draft, List<Questionnaire> before) {
        var findings = new ArrayList<>(QuestionnaireValidator.of(draft));
        add(!QuestionnaireCatalog.isCustom(draft.code()), "/code", "code-not-custom", findings);
        add(draft.wording() != WordingSource.DOCUMENT, "/wording", "wording-not-in-the-document", findings);
        add(!draft.offByDefault().isEmpty(), "/offByDefault", "only-for-shipped-questionnaires", findings);
        boolean follows =
                before.isEmpty() || draft.version().equals(before.get(0).version());
        add(!follows, "/version", "not-the-latest-version", findings);
        if (findings.isEmpty() && !before.isEmpty()) {
            compare(draft, before, findings);
        }
        return findings;
    }

    // Results refer to a coding, band set or rule by its id and version, so different content needs a different
    // version.
    private static void compare(Questionnaire draft, List<Questionnaire> before, List<DraftError> findings) {
        var last = before.get(0);
        var codings = new Kind<AnswerCoding>(AnswerCoding::id, AnswerCoding::version, (one, other) -> one.values()
                .equals(other.values()));
        var bandSets = new Kind<>(BandSet::id, BandSet::version, PublicationRules::sameBands);
        compare(draft.codings(), parts(before, Questionnaire::codings), codings, "/codings", findings);
        compare(draft.bandSets(), parts(before, Questionnaire::bandSets), bandSets, "/bandSets", findings);
        boolean sameRule =
                draft.scoring().equals(last.scoring()) && questions(draft).equals(questions(last));
        follow(last.scoring().version(), draft.scoring().version(), sameRule, "/scoring/version", findings);
    }

    /** How parts of one kind are identified and compared. */
    private record Kind<T>(Function<T, String> id, ToIntFunction<T> version, BiPredicate<T, T> same) {}

    private static <T> void compare(
            List<T> parts, List<T> before, Kind<T> kind, String place, List<DraftError> findings) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var pointer = place + "/" + i + "/version";
            before.stream()
                    .filter(old -> kind.id().apply(old).equals(kind.id().apply(part)))
                    .findFirst()
                    .ifPresent(old -> follow(
                            kind.version().applyAsInt(old),
                            kind.version().applyAsInt(part),
                            kind.same().test(old, part),
                            pointer,
                            findings));
        }
    }

    // Earlier results already refer to something else by a lower version.
    private static void follow(int last, int next, boolean same, String pointer, List<DraftError> findings) {
        add(next < last, pointer, "version-goes-back", findings);
        add(next == last && !same, pointer, "changed-without-a-new-version", findings);
    }

    // Includes parts that a version in between dropped.
    private static <T> List<T> parts(List<Questionnaire> before, Function<Questionnaire, List<T>> kind) {
        return before.stream().flatMap(version -> kind.apply(version).stream()).toList();
    }

    private static boolean sameBands(BandSet one, BandSet other) {
        return one.coding().equals(other.coding())
                && one.weights().equals(other.weights())
                && edges(one).equals(edges(other));
    }

    private static List<String> edges(BandSet set) {
        return set.bands().stream()
                .map(band -> band.code() + " " + band.min() + " " + band.max())
                .toList();
    }

    private static List<Scale.Question> questions(Questionnaire questionnaire) {
        return questionnaire.items().stream().map(Scale.Question::of).toList();
    }

    private static void add(boolean fault, String pointer, String code, List<DraftError> findings) {
        if (fault) {
            findings.add(new DraftError(pointer, code));
        }
    }

    private PublicationRules() {}
}
