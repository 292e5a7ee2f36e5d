package fr.cesizen.keycloak.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Detects passwords that are tried first: listed ones, and those made of a listed one, a name, a run of keys, a
 * repetition or a date with little around it. Estimates of zxcvbn, with French lists beside its own.
 */
final class CommonPasswordDetector {

    /** Fewer guesses are within reach of somebody who tries passwords at the sign-in page, slowed down (zxcvbn: score 2). */
    private static final double MIN_GUESSES = 1e6;

    /** The estimate takes more than linear time; what follows a beginning of this length cannot make it common again. */
    private static final int MAX_LENGTH = 64;

    private static final double MIN_SHARE_OF_LETTERS = 0.75;

    private static final Pattern DECORATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Beside those of zxcvbn, which a list of the same name would replace. */
    private static final List<String> LISTS = List.of("more-passwords", "french-words", "french-names");

    private final Zxcvbn estimator = estimator();

    boolean isCommon(String password) {
        var folded = PasswordNormalizer.fold(password);
        return folded.isBlank() || guesses(folded) < MIN_GUESSES || isCommonUndecorated(folded);
    }

    /** Whether little but separators keeps a password from being common, as in {@code mot de passe}. */
    private boolean isCommonUndecorated(String folded) {
        var letters = DECORATION.matcher(folded).replaceAll("");
        return letters.length() >= MIN_SHARE_OF_LETTERS * folded.length() && guesses(letters) < MIN_GUESSES;
    }

    private double guesses(String form) {
        return estimator
                .measure(form.substring(0, Math.min(form.length(), MAX_LENGTH)))
                .getGuesses();
    }

    private static Zxcvbn estimator() {
        try {
            var builder = new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .keyboards(StandardKeyboards.loadAllKeyboards());
            for (var list : LISTS) {
                var path = "/fr/cesizen/keycloak/password/" + list + ".txt";
                builder.dictionary(
                        new DictionaryLoader(list, () -> CommonPasswordDetector.class.getResourceAsStream(path))
                                .load());
            }
            return builder.build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
