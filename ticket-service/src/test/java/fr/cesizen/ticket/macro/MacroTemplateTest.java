package fr.cesizen.ticket.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class MacroTemplateTest {

    /** Plain texts come out as they went in, and values are put in unread, whatever braces they hold. */
    @Property(tries = 10_000)
    void putsValuesBetweenTextsAndChangesNothingElse(@ForAll @Size(max = 5) List<String> texts, @ForAll String value) {
        var plain = texts.stream().map(text -> text.replaceAll("[{}]", "")).toList();
        var template = plain.stream().collect(Collectors.joining("{{ subject }}"));
        assertThat(MacroTemplate.parse(template, "/text/fr").render(variable -> value))
                .isEqualTo(plain.stream().collect(Collectors.joining(value)));
    }
}
