package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.text.LocalizedText;
import java.util.Locale;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Where a person read the text of a consent.
 *
 * @param client that showed it, by its id, or the form of sign-up
 * @param locale in which it was shown
 */
record ConsentSurface(String client, Locale locale) {

    /** The form of sign-up, whichever client shows it: no token tells. */
    static ConsentSurface signUp(Locale locale) {
        return new ConsentSurface("sign-up", LocalizedText.language(locale));
    }

    static ConsentSurface of(Jwt token, Locale locale) {
        var client = token.getClaimAsString("azp");
        return new ConsentSurface(client == null ? "unknown" : client, LocalizedText.language(locale));
    }
}
