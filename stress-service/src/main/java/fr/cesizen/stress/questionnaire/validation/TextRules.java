package fr.cesizen.stress.questionnaire.validation;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules for the words of a document. */
public final class TextRules {

    private static final int MAX_LENGTH = 2_000;
    private static final Pattern LINE_END = Pattern.compile("\n");

    // Not even in a denial: a person who reads "this is no ..." has read the word.
    private static final Pattern NEVER = Pattern.compile("diagnos");

    static void check(Questionnaire questionnaire, DraftErrors findings) {
        label("/title", questionnaire.title(), true, findings);
        words("/instructions", questionnaire.instructions(), true, findings);
        words("/notice", questionnaire.notice(), true, findings);
        words("/evidence", questionnaire.evidence(), true, findings);
        words("/reading", questionnaire.reading(), true, findings);
        words("/repeat/reason", questionnaire.repeat().reason(), true, findings);
        words("/change/known", questionnaire.change().known(), true, findings);
        words("/offByDefault", questionnaire.offByDefault(), false, findings);
        boolean sensitive = questionnaire.items().stream().anyMatch(Item::sensitive);
        label("/skipLabel", questionnaire.skipLabel(), sensitive, findings);
        boolean asked = !QuestionnaireValidator.mayLackWords(questionnaire);
        for (int i = 0; i < questionnaire.items().size(); i++) {
            label("/items/" + i + "/label", questionnaire.items().get(i).label(), asked, findings);
        }
        source("/change/source", questionnaire.change().source(), findings);
        questionnaire.licence().forEach((key, text) -> {
            var pointer = DraftErrors.under("/licence", key);
            plain(pointer, List.of(key), UnicodeRules::isOneLine, findings);
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
        check(pointer, words, required, TextRules::isPlain, findings);
    }

    /** Checks a title or label as {@link #words} does; it is one line. */
    static void label(String pointer, LocalizedText words, boolean required, DraftErrors findings) {
        check(pointer, words, required, UnicodeRules::isOneLine, findings);
    }

    private static void check(
            String pointer, LocalizedText words, boolean required, Predicate<String> form, DraftErrors findings) {
        findings.unless(!words.isIncomplete() || (!required && words.isEmpty()), pointer, "language-missing");
        plain(pointer, List.of(words.fr(), words.en()), form, findings);
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
        plain(pointer, List.of(text), TextRules::isPlain, findings);
        findings.unless(!RiskClaimDetector.areIn(text), pointer, "claim-not-allowed");
    }

    private static void plain(String pointer, List<String> texts, Predicate<String> form, DraftErrors findings) {
        int length = texts.stream().mapToInt(UnicodeRules::length).sum();
        findings.unless(length <= 2 * MAX_LENGTH, pointer, "text-too-long");
        findings.unless(texts.stream().allMatch(form), pointer, "control-character");
    }

    /** Whether each line of a text is fit to be shown: without control characters or a change of direction left open. */
    public static boolean isPlain(String text) {
        return UnicodeRules.isStorable(text) && LINE_END.splitAsStream(text).allMatch(UnicodeRules::isOneLine);
    }

    private TextRules() {}
}
