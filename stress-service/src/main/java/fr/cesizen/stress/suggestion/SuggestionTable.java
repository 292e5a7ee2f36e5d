package fr.cesizen.stress.suggestion;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.ProblemBuilder;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.stress.questionnaire.validation.CodeFormat;
import fr.cesizen.stress.questionnaire.validation.TextRules;
import fr.cesizen.stress.suggestion.Suggestion.Kind;
import fr.cesizen.stress.suggestion.Suggestion.When;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which suggestions the operator proposes for which results, in display order. */
record SuggestionTable(List<Suggestion> suggestions) {

    static final int MAX_SUGGESTIONS = 100;
    private static final int MAX_TEXT_LENGTH = 500;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,50}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,50}");
    private static final Pattern NUMBER = Pattern.compile("[+0-9 ]{2,20}");
    private static final Pattern LINK =
            Pattern.compile("/(?!/)[\\w./~-]{1,200}|https://[\\w.-]+(?::\\d+)?(/[\\w./~%?=&#-]{0,300})?");

    SuggestionTable {
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
    }

    /** @throws Problem 422 {@code suggestion-unsound} with a pointer to each faulty member */
    void check() {
        var faults = new ProblemBuilder("suggestion-unsound");
        faults.unless(suggestions.size() <= MAX_SUGGESTIONS, "/suggestions");
        var ids = new HashSet<String>();
        for (int i = 0; i < suggestions.size(); i++) {
            var suggestion = suggestions.get(i);
            var place = "/suggestions/" + i;
            faults.unless(ID.matcher(suggestion.id()).matches() && ids.add(suggestion.id()), place + "/id");
            faults.unless(isName(suggestion.title()), place + "/title");
            faults.unless(isWorded(suggestion.reason()), place + "/reason");
            faults.unless(
                    suggestion.code() == null || CODE.matcher(suggestion.code()).matches(), place + "/code");
            faults.unless(LINK.matcher(suggestion.link()).matches(), place + "/link");
            faults.unless(
                    suggestion.kind() != Kind.SAFETY || !suggestion.resources().isEmpty(), place + "/resources");
            faults.unless(!suggestion.when().isEmpty() && suggestion.when().size() <= 50, place + "/when");
            checkParts(place, suggestion, faults);
        }
        faults.refuse();
    }

    Set<String> questionnaires() {
        return suggestions.stream()
                .flatMap(suggestion -> suggestion.when().stream())
                .map(When::questionnaire)
                .collect(Collectors.toSet());
    }

    /**
     * Checks that every suggestion refers to results that can occur: one for an impossible result would never be shown,
     * and nobody would notice.
     *
     * @param bands of each existing questionnaire
     * @throws Problem 422 {@code suggestion-for-nothing} with a pointer to each unknown questionnaire or bands
     */
    void checkNames(Map<String, Set<String>> bands) {
        var faults = new ProblemBuilder("suggestion-for-nothing");
        for (int i = 0; i < suggestions.size(); i++) {
            var when = suggestions.get(i).when();
            for (int j = 0; j < when.size(); j++) {
                var known = bands.get(when.get(j).questionnaire());
                var place = "/suggestions/" + i + "/when/" + j;
                faults.unless(known != null, place + "/questionnaire");
                faults.unless(known == null || known.containsAll(when.get(j).bands()), place + "/bands");
            }
        }
        faults.refuse();
    }

    /**
     * Checks that every result for which {@code shipped} names somebody to call still has a safety suggestion.
     *
     * @throws Problem 422 {@code safety-left-out} naming the results
     */
    void checkSafety(SuggestionTable shipped) {
        var left = new TreeSet<>(shipped.safety());
        left.removeAll(safety());
        if (!left.isEmpty()) {
            throw Problem.rule("safety-left-out", String.join(", ", left)).at("/suggestions");
        }
    }

    private Set<String> safety() {
        return suggestions.stream()
                .filter(suggestion -> suggestion.kind() == Kind.SAFETY)
                .flatMap(suggestion -> suggestion.when().stream())
                .flatMap(when -> when.bands().stream().map(band -> when.questionnaire() + " " + band))
                .collect(Collectors.toSet());
    }

    private static void checkParts(String place, Suggestion suggestion, ProblemBuilder faults) {
        for (int i = 0; i < suggestion.when().size(); i++) {
            var when = suggestion.when().get(i);
            faults.unless(CodeFormat.isCode(when.questionnaire()), place + "/when/" + i + "/questionnaire");
            boolean named = !when.bands().isEmpty() && when.bands().stream().allMatch(CodeFormat::isBand);
            faults.unless(named, place + "/when/" + i + "/bands");
        }
        for (int i = 0; i < suggestion.resources().size(); i++) {
            var resource = suggestion.resources().get(i);
            faults.unless(NUMBER.matcher(resource.number()).matches(), place + "/resources/" + i + "/number");
            faults.unless(isName(resource.label()), place + "/resources/" + i + "/label");
            faults.unless(isShowable(resource.when()), place + "/resources/" + i + "/when");
        }
    }

    private static boolean isName(LocalizedText words) {
        return isWorded(words) && UnicodeRules.isOneLine(words.fr()) && UnicodeRules.isOneLine(words.en());
    }

    private static boolean isWorded(LocalizedText words) {
        return !words.isIncomplete() && isShowable(words.fr()) && isShowable(words.en());
    }

    private static boolean isShowable(String text) {
        return UnicodeRules.length(text) <= MAX_TEXT_LENGTH && TextRules.isPlain(text) && TextRules.isAllowed(text);
    }
}
