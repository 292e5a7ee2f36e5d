package fr.cesizen.gdpr.consent;

import fr.cesizen.gdpr.consent.ConsentTexts.PurposeText;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.text.Messages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /**
     * The version of the text that a client showed.
     *
     * @param named by the client; absent from those of before, which showed one version alone
     * @throws Problem 422 {@code consent-text-unknown} for one that was never published
     */
    String shown(@Nullable String named, Purpose purpose, Locale locale) {
        var version = named == null ? settings.unnamed() : named;
        if (find(version, purpose.code(), locale).isEmpty()) {
            throw Problem.rule("consent-text-unknown").at("/version");
        }
        return version;
    }

    /** The texts that are shown now. */
    ConsentTexts current(Locale locale) {
        var language = LocalizedText.language(locale);
        return new ConsentTexts(
                version(),
                language.getLanguage(),
                Arrays.stream(Purpose.values())
                        .map(purpose -> text(purpose.code(), language))
                        .toList());
    }

    private PurposeText text(String purpose, Locale language) {
        var whole = find(version(), purpose, language).orElseThrow();
        var parts = whole.split("\n", 2);
        return new PurposeText(purpose, parts[0], parts[1], hash(whole));
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
        return find(version, purpose, locale).map(ConsentTextCatalog::hash);
    }

    /** What a withdrawal means for what is there. */
    String consequence(Purpose purpose, Locale locale) {
        return texts.get(LocalizedText.language(locale), "withdrawn." + purpose.code());
    }

    private static String hash(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex); // every Java has it
        }
    }
}
