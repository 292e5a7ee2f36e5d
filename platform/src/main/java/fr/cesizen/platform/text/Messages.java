package fr.cesizen.platform.text;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of one message bundle, which a translator can open: {@code <bundle>.properties} is French,
 * {@code <bundle>_en.properties} English, both UTF-8 with the syntax of {@link java.text.MessageFormat}.
 */
public final class Messages {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    /**
     * Reads the bundle at once: later it would be on an event loop.
     *
     * @param name of the bundle on the class path
     * @param key any key of the bundle, which is looked up in both languages
     */
    public Messages(String name, String key) {
        bundle.setBasename(name);
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
        List.of(Locale.FRENCH, Locale.ENGLISH).forEach(language -> get(language, key));
    }

    /** The text of a key. @throws org.springframework.context.NoSuchMessageException when the bundle has no such key */
    public String get(Locale locale, String key, Object... arguments) {
        return bundle.getMessage(key, arguments, LocalizedText.language(locale));
    }
}
