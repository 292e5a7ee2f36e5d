package fr.cesizen.gateway.session;

import fr.cesizen.platform.problems.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks of a sign-in.
 *
 * @param then the page of ours to go to afterwards
 * @param locale language of Keycloak's pages; null for the browser's
 * @param action what to do at Keycloak once signed in; null for nothing
 */
record SignInWish(
        String then, @Nullable String locale, @Nullable String action) {

    private static final Set<String> LOCALES = Set.of("fr", "en");
    private static final Set<String> ACTIONS =
            Set.of("UPDATE_PASSWORD", "CONFIGURE_TOTP", "webauthn-register-passwordless");

    /** Reads a query: a foreign {@code then} leads home, an unknown {@code locale} or {@code action} is a problem. */
    static SignInWish of(@Nullable String then, @Nullable String locale, @Nullable String action) {
        if (locale != null && !LOCALES.contains(locale)) {
            throw Problem.notOneOf("?locale");
        }
        if (action != null && !ACTIONS.contains(action)) {
            throw Problem.notOneOf("?action");
        }
        return new SignInWish(ReturnPath.of(then), locale, action);
    }

    /** In Keycloak's words. */
    Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        if (locale != null) {
            all.put("ui_locales", locale);
        }
        if (action != null) {
            all.put("kc_action", action);
        }
        return all;
    }
}
