package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.Messages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** The texts that people consent to, by version, purpose and language: all that were ever published. */
@Component
class ConsentTextCatalog {

    private final Messages texts = new Messages("consent-texts", "withdrawn.journal");
    private final ConsentProperties settings;

    ConsentTextCatalog(ConsentProperties settings) {
        this.settings = settings;
    }

    /** The version that is shown now. */
    String version() {
        return settings.version();
    }

    /** What was read; empty for a version that was never published here. */
    Optional<String> find(String version, String purpose, Locale locale) {
        try {
            return Optional.of(texts.get(locale, "text." + version + "." + purpose));
        } catch (NoSuchMessageException unpublished) {
            return Optional.empty();
        }
    }

    /** SHA-256 of that text in UTF-8, in hexadecimal digits. */
    Optional<String> hash(String version, String purpose, Locale locale) {
        return find(version, purpose, locale)
                .map(text -> HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** What a withdrawal means for what is there. */
    String consequence(Purpose purpose, Locale locale) {
        return texts.get(LocalizedText.language(locale), "withdrawn." + purpose.code());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex); // every Java has it
        }
    }
}
