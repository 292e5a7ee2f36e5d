package fr.cesizen.gateway.session;

import fr.cesizen.platform.problems.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks of a sign-in.
 *
 * @param then the page of ours to go to afterwards
 * @param locale language of Keycloak's pages; null for the browser's
 * @param action what to do at Keycloak once signed in; null for nothing
 * @param maxAge how many seconds ago the person may have signed in at most, else they do so again; null for however long
 */
record SignInWish(
        String then,
        @Nullable String locale,
        @Nullable String action,
        @Nullable Integer maxAge) {

    private static final Set<String> LOCALES = Set.of("fr", "en");
    private static final Set<String> ACTIONS = Set.of(
            "UPDATE_PASSWORD", "UPDATE_EMAIL", "VERIFY_EMAIL", "CONFIGURE_TOTP", "webauthn-register-passwordless");

    /** Removes what has that id at Keycloak: a passkey, a one-time code. Keycloak asks first, and whose it is. */
    private static final Pattern REMOVAL = Pattern.compile("delete_credential:[A-Za-z0-9_-]{1,64}");

    /** 30 days, the life of a session. */
    private static final int LONGEST = 2_592_000;

    /** Reads a query: a foreign {@code then} leads home, an unknown word or an age out of range is a problem. */
    static SignInWish of(
            @Nullable String then, @Nullable String locale, @Nullable String action, @Nullable Integer maxAge) {
        if (locale != null && !LOCALES.contains(locale)) {
            throw Problem.notOneOf("?locale");
        }
        if (action != null && !isKnown(action)) {
            throw Problem.notOneOf("?action");
        }
        if (maxAge != null && (maxAge < 0 || maxAge > LONGEST)) {
            throw Problem.invalid("?max_age", maxAge < 0 ? "min" : "max");
        }
        return new SignInWish(ReturnPath.of(then), locale, action, maxAge);
    }

    private static boolean isKnown(String action) {
        return ACTIONS.contains(action) || REMOVAL.matcher(action).matches();
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
        if (maxAge != null) {
            all.put("max_age", maxAge);
        }
        return all;
    }
}
