package fr.cesizen.emotion.transfer;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says in words what is wrong with a line, in French and English. */
@Component
class LineTexts {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    LineTexts() {
        bundle.setBasename("imports");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        // Read now: later it would be on an event loop.
        LANGUAGES.forEach(language -> of(LineCode.OTHER, language));
    }

    String of(LineCode code, Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        return bundle.getMessage("line." + code.shown(), null, language);
    }
}
