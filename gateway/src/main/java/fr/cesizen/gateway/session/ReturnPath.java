package fr.cesizen.gateway.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person goes after Keycloak's pages: a page of ours, whatever a link asks for. */
final class ReturnPath {

    static final String HOME = "/";

    private static final int LONGEST = 1_000;

    /** A path of printable ASCII; neither // nor a backslash, which browsers read as the start of a host. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    /** What is no page: it would begin again, or show data as text. */
    private static final Pattern NO_PAGE = Pattern.compile("/(?i:session|realms|resources|api|actuator)(?:[/?#;].*)?");

    private ReturnPath() {}

    /** {@code asked} where it is a page of ours, else the home page. */
    static String of(@Nullable String asked) {
        return asked != null
                        && asked.length() <= LONGEST
                        && OURS.matcher(asked).matches()
                        && !NO_PAGE.matcher(asked).matches()
                ? asked
                : HOME;
    }

    /** The home page, told how a sign-in ended. */
    static String homeAfter(String outcome) {
        return HOME + "?session=" + outcome;
    }
}
