package fr.cesizen.auth.account;

import fr.cesizen.platform.problems.Problem;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells an e-mail address one way, so that two spellings of an address are never two accounts. */
public final class EmailNormalizer {

    /**
     * A plain address: dot-separated atoms and a domain in ASCII. No quoted part, comment or address literal, and no
     * accents before the @, to which Keycloak cannot write. The realm's user profile has the same expression.
     */
    static final Pattern PLAIN = Pattern.compile("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+([.][A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([A-Za-z0-9-]+[.])*[A-Za-z0-9-]*[A-Za-z][A-Za-z0-9-]*$");

    /** Letters that IDNA 2003, which Java has, maps to others: the mail would go to another domain. */
    private static final Pattern MAPPED_AWAY = Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

    private EmailNormalizer() {}

    /** Lower case, the domain in ASCII ({@code xn--}); an address that has no such form stays as it is. */
    public static String normalize(String typed) {
        int at = typed.lastIndexOf('@') + 1;
        var domain = typed.substring(at);
        if (MAPPED_AWAY.matcher(domain).find()) {
            return typed;
        }
        try {
            return (typed.substring(0, at) + IDN.toASCII(domain)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return typed;
        }
    }

    /** Whether Keycloak and mail servers can write to it as it stands. */
    public static boolean isPlain(String normal) {
        return PLAIN.matcher(normal).matches();
    }

    /** @throws Problem 422 {@code email-not-plain} */
    static void check(String normal) {
        if (!isPlain(normal)) {
            throw Problem.rule("email-not-plain").at("/email");
        }
    }
}
