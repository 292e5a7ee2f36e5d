package fr.cesizen.emotion.context;

import fr.cesizen.platform.text.LocalizedText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The built-in contexts, which everybody has, in groups. The document names its sources. */
record BuiltInContexts(int version, List<Group> groups) {

    record Group(String code, String fr, String en, List<Context> contexts) {
        String label(Locale locale) {
            return new LocalizedText(fr, en).in(locale);
        }
    }

    record Context(String code, String fr, String en) {
        String label(Locale locale) {
            return new LocalizedText(fr, en).in(locale);
        }
    }

    static BuiltInContexts read(JsonMapper json) {
        try (var document = new ClassPathResource("contexts/v1.json").getInputStream()) {
            return json.readValue(document, BuiltInContexts.class);
        } catch (IOException | JacksonException ex) {
            throw new IllegalStateException("The contexts are not readable", ex);
        }
    }

    Map<String, Context> byCode() {
        return groups.stream()
                .flatMap(group -> group.contexts().stream())
                .collect(Collectors.toUnmodifiableMap(Context::code, Function.identity()));
    }
}
