package fr.cesizen.ticket.macro;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text with variables, such as <code>Votre demande « {{subject}} »</code>. What a variable stands for is put in as it is and not
 * read again, so that a subject with braces stays one.
 */
record MacroTemplate(List<Part> parts) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]*)}}");

    /** Plain text, or a variable. */
    private record Part(String text, @Nullable MacroVariable variable) {}

    /**
     * Reads a text.
     *
     * @param pointer where it stands in the request
     * @throws Problem 422 for an unknown variable, or braces that belong to none
     */
    static MacroTemplate parse(String text, String pointer) {
        var parts = new ArrayList<Part>();
        var matcher = VARIABLE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            parts.add(plain(text.substring(end, matcher.start()), pointer));
            var variable = EnumCodes.find(MacroVariable.class, matcher.group(1).strip())
                    .orElseThrow(() -> Problem.rule("macro-variable-unknown", MacroVariable.list())
                            .at(pointer));
            parts.add(new Part("", variable));
            end = matcher.end();
        }
        parts.add(plain(text.substring(end), pointer));
        return new MacroTemplate(List.copyOf(parts));
    }

    private static Part plain(String text, String pointer) {
        if (text.contains("{{") || text.contains("}}")) {
            throw Problem.rule("macro-unreadable").at(pointer);
        }
        return new Part(text, null);
    }

    String render(Function<MacroVariable, String> values) {
        return parts.stream()
                .map(part -> part.variable() == null ? part.text() : values.apply(part.variable()))
                .collect(Collectors.joining());
    }
}
