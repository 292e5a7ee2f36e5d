package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** Copies of a document with one aspect changed. */
public final class Editions {

    /** The same document, numbered with the version under which it is published. */
    public static Questionnaire numbered(Questionnaire document, int version) {
        return edition(
                document,
                version,
                document.wordingVersion(),
                document.codings(),
                document.items(),
                document.licence(),
                document.sources());
    }

    /** The same document in the licensed wording of the operator. */
    public static Questionnaire worded(
            Questionnaire document,
            int wordingVersion,
            List<AnswerCoding> codings,
            List<Item> items,
            Map<String, LocalizedText> licence,
            List<String> sources) {
        return edition(document, document.version(), wordingVersion, codings, items, licence, sources);
    }

    private static Questionnaire edition(
            Questionnaire document,
            int version,
            int wordingVersion,
            List<AnswerCoding> codings,
            List<Item> items,
            Map<String, LocalizedText> licence,
            List<String> sources) {
        return new Questionnaire(
                document.code(),
                version,
                document.title(),
                document.instructions(),
                document.skipLabel(),
                document.notice(),
                document.evidence(),
                document.reading(),
                document.recall(),
                document.repeat(),
                document.wording(),
                wordingVersion,
                document.offByDefault(),
                document.scoring(),
                document.change(),
                document.defaultCoding(),
                codings,
                document.defaultBandSet(),
                document.bandSets(),
                items,
                licence,
                sources,
                document.displayRules());
    }

    private Editions() {}
}
