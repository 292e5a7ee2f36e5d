package fr.cesizen.stress.questionnaire.validation;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rules for the words of a document. */
public final class TextRules {

    private static final int MAX_LENGTH = 2_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    // Not even in a denial: a person who reads "this is no ..." has read the word.
    private static final Pattern NEVER = Pattern.compile("diagnos");

    static void check(Questionnaire questionnaire, DraftErrors findings) {
        words("/title", questionnaire.title(), true, findings);
        words("/instructions", questionnaire.instructions(), true, findings);
        words("/notice", questionnaire.notice(), true, findings);
        words("/evidence", questionnaire.evidence(), true, findings);
        words("/reading", questionnaire.reading(), true, findings);
        words("/repeat/reason", questionnaire.repeat().reason(), true, findings);
        words("/change/known", questionnaire.change().known(), true, findings);
        words("/offByDefault", questionnaire.offByDefault(), false, findings);
        boolean sensitive = questionnaire.items().stream().anyMatch(Item::sensitive);
        words("/skipLabel", questionnaire.skipLabel(), sensitive, findings);
        boolean asked = !QuestionnaireValidator.mayLackWords(questionnaire);
        for (int i = 0; i < questionnaire.items().size(); i++) {
            words("/items/" + i + "/label", questionnaire.items().get(i).label(), asked, findings);
        }
        source("/change/source", questionnaire.change().source(), findings);
        questionnaire.licence().forEach((key, text) -> {
            var pointer = DraftErrors.under("/licence", key);
            plain(pointer, key, findings);
            allowed(pointer, key, key, findings);
            words(pointer, text, true, findings);
        });
        for (int i = 0; i < questionnaire.sources().size(); i++) {
            source("/sources/" + i, questionnaire.sources().get(i), findings);
        }
        for (int i = 0; i < questionnaire.displayRules().size(); i++) {
            words("/displayRules/" + i, questionnaire.displayRules().get(i), true, findings);
        }
    }

    /** Checks a text in both languages; an optional one may be absent altogether. */
    static void words(String pointer, LocalizedText words, boolean required, DraftErrors findings) {
        findings.unless(!words.isIncomplete() || (!required && words.isEmpty()), pointer, "language-missing");
        plain(pointer, words.fr() + words.en(), findings);
        allowed(pointer, words.fr(), words.en(), findings);
    }

    /**
     * Whether the text says only what the product may say, as far as a pattern can detect; every text that people read
     * must pass.
     */
    public static boolean isAllowed(String text) {
        return !usesTheWord(text) && !RiskClaimDetector.areIn(text);
    }

    private static boolean usesTheWord(String text) {
        return NEVER.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static void allowed(String pointer, String fr, String en, DraftErrors findings) {
        findings.unless(!usesTheWord(fr) && !usesTheWord(en), pointer, "word-not-allowed");
        findings.unless(!RiskClaimDetector.areIn(fr) && !RiskClaimDetector.areIn(en), pointer, "claim-not-allowed");
    }

    // The title of a cited work may contain the word; a citation makes no claim of its own.
    private static void source(String pointer, String text, DraftErrors findings) {
        plain(pointer, text, findings);
        findings.unless(!RiskClaimDetector.areIn(text), pointer, "claim-not-allowed");
    }

    private static void plain(String pointer, String text, DraftErrors findings) {
        findings.unless(text.length() <= 2 * MAX_LENGTH, pointer, "text-too-long");
        findings.unless(!CONTROL.matcher(text).find(), pointer, "control-character");
    }

    private TextRules() {}
}
