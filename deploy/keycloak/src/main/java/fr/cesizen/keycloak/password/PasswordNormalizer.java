package fr.cesizen.keycloak.password;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells a password one way, however a keyboard wrote it. */
final class PasswordNormalizer {

    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private PasswordNormalizer() {}

    /**
     * The form that is hashed: composed (NFC), every kind of space a plain one; letters keep their case.
     *
     * <p>Source: profile OpaqueString of RFC 8265.
     */
    static String normalize(String password) {
        return Normalizer.normalize(SPACE.matcher(password).replaceAll(" "), Normalizer.Form.NFC);
    }

    /** The form in which a password is looked for in lists: without case, accents or compatibility forms. */
    static String fold(String password) {
        var plain = Normalizer.normalize(password, Normalizer.Form.NFKD);
        return MARK.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
