package fr.cesizen.stress.authoring;

import fr.cesizen.stress.document.BandSet;
import fr.cesizen.stress.document.Coding;
import fr.cesizen.stress.document.Finding;
import fr.cesizen.stress.document.Questionnaire;
import fr.cesizen.stress.document.Questionnaire.Wording;
import fr.cesizen.stress.document.Scale;
import fr.cesizen.stress.document.Soundness;
import fr.cesizen.stress.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a custom questionnaire has to keep to beyond being sound: a code of its own, and the versions of before. */
final class Publishable {

    /** @param last the version that this draft would follow; absent for the first */
    static List<Finding> findings(Questionnaire draft, @Nullable Questionnaire last) {
        var findings = new ArrayList<>(Soundness.of(draft));
        add(!Questionnaires.isCustom(draft.code()), "/code", "code-not-custom", findings);
        add(draft.wording() != Wording.DOCUMENT, "/wording", "wording-not-in-the-document", findings);
        add(!draft.offByDefault().areNone(), "/offByDefault", "only-for-shipped-questionnaires", findings);
        if (findings.isEmpty() && last != null) {
            compare(draft, last, findings);
        }
        return findings;
    }

    // A coding, band set or rule is known by its id and version wherever results name it: another one needs another.
    private static void compare(Questionnaire draft, Questionnaire last, List<Finding> findings) {
        compare(draft.codings(), last.codings(), Publishable::name, Publishable::sameValues, "/codings", findings);
        compare(draft.bandSets(), last.bandSets(), Publishable::name, Publishable::sameBands, "/bandSets", findings);
        boolean sameRule =
                draft.scoring().equals(last.scoring()) && questions(draft).equals(questions(last));
        boolean sameVersion = draft.scoring().version().equals(last.scoring().version());
        add(sameVersion && !sameRule, "/scoring/version", "changed-without-a-new-version", findings);
    }

    private static <T> void compare(
            List<T> parts,
            List<T> before,
            Function<T, String> name,
            BiPredicate<T, T> same,
            String place,
            List<Finding> findings) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            boolean changed =
                    before.stream().anyMatch(old -> name.apply(old).equals(name.apply(part)) && !same.test(old, part));
            add(changed, place + "/" + i + "/version", "changed-without-a-new-version", findings);
        }
    }

    private static String name(Coding coding) {
        return coding.id() + " " + coding.version();
    }

    private static String name(BandSet set) {
        return set.id() + " " + set.version();
    }

    private static boolean sameValues(Coding one, Coding other) {
        return one.options().stream()
                .map(option -> option.value())
                .toList()
                .equals(other.options().stream().map(option -> option.value()).toList());
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

    private static void add(boolean fault, String pointer, String code, List<Finding> findings) {
        if (fault) {
            findings.add(new Finding(pointer, code));
        }
    }

    private Publishable() {}
}
