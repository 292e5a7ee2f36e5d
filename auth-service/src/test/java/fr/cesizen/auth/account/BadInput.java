package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.body;
import static fr.cesizen.auth.account.AccountFixtures.change;
import static fr.cesizen.auth.account.AccountFixtures.email;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** The table of {@link BadInputTest}: what is sent, the status, and the field and code that the answer names. */
final class BadInput {

    static Stream<Arguments> signUps() {
        return Stream.concat(
                Stream.of(
                        bad("malformed", "{\"email\":", 400, "", "malformed-json"),
                        bad("an array", "[]", 400, "", "wrong-type"),
                        bad("an unknown field", with("admin", true), 400, "/admin", "unknown-field"),
                        bad("an email without @", with("email", "lea.example.org"), 400, "/email", "email"),
                        bad(
                                "an email of 259",
                                with("email", "lea@" + ("a".repeat(61) + ".").repeat(4) + "example"),
                                400,
                                "/email",
                                "size"),
                        bad("a number as email", with("email", 5), 400, "/email", "wrong-type"),
                        bad("no password", with("password", null), 400, "/password", "not-null"),
                        bad("a short password", with("password", "court"), 422, "/password", "password-too-short"),
                        bad(
                                "a password of eleven emoji",
                                with("password", "\ud83c\udf31".repeat(11)),
                                422,
                                "/password",
                                "password-too-short"),
                        bad("a long password", with("password", "x".repeat(257)), 400, "/password", "size"),
                        bad(
                                "no consent version",
                                with("consents", List.of(Map.of("purpose", "journal", "granted", true))),
                                400,
                                "/consents/0/version",
                                "not-null"),
                        bad(
                                "no answer",
                                with("consents", List.of(Map.of("purpose", "journal", "version", "1"))),
                                400,
                                "/consents/0/granted",
                                "not-null"),
                        bad(
                                "text as answer",
                                with("consents", List.of(consent("journal", "oui"))),
                                400,
                                "/consents/0/granted",
                                "wrong-type"),
                        bad(
                                "markup as version",
                                with(
                                        "consents",
                                        List.of(Map.of("purpose", "journal", "granted", true, "version", "<b>"))),
                                400,
                                "/consents/0/version",
                                "pattern"),
                        bad(
                                "consents read in an unknown language",
                                with("consentLocale", "tlh"),
                                400,
                                "/consentLocale",
                                "not-one-of"),
                        bad(
                                "an unknown purpose",
                                with("consents", List.of(consent("marketing", true))),
                                400,
                                "/consents/0/purpose",
                                "not-one-of"),
                        bad(
                                "a purpose twice",
                                with("consents", List.of(consent("journal", true), consent("journal", false))),
                                422,
                                "/consents/1/purpose",
                                "duplicate-purpose")),
                profiles(body(email())));
    }

    static Stream<Arguments> changes() {
        return Stream.concat(
                Stream.of(
                        bad("malformed", "{\"name\":", 400, "", "malformed-json"),
                        bad("an array", "[]", 400, "", "wrong-type"),
                        bad("an unknown field", with(change("Léa"), "email", email()), 400, "/email", "unknown-field")),
                profiles(change("Léa")));
    }

    /** What a sign-up and a change refuse alike. */
    private static Stream<Arguments> profiles(Map<String, Object> good) {
        return Stream.of(
                bad("no name", with(good, "name", null), 400, "/name", "not-null"),
                bad("a blank name", with(good, "name", " \t "), 400, "/name", "not-blank"),
                bad("an invisible name", with(good, "name", "\u200b\u00a0\u200d"), 400, "/name", "not-blank"),
                bad("a control character", with(good, "name", "Lé\u0007a"), 400, "/name", "one-line"),
                bad("two lines", with(good, "name", "Lé\u2028a"), 400, "/name", "one-line"),
                bad("the null character", with(good, "name", "Lé\u0000a"), 400, "/name", "ill-formed-text"),
                bad("a direction left open", with(good, "name", "Léa\u202e"), 400, "/name", "one-line"),
                bad("101 emoji", with(good, "name", "\ud83c\udf31".repeat(101)), 400, "/name", "size"),
                bad("a name of 101", with(good, "name", "a".repeat(101)), 400, "/name", "size"),
                bad("no birth date", with(good, "birthDate", null), 400, "/birthDate", "not-null"),
                bad("a number as date", with(good, "birthDate", 5), 400, "/birthDate", "wrong-type"),
                bad("figures as date", with(good, "birthDate", List.of(2001, 2, 3)), 400, "/birthDate", "wrong-type"),
                bad("a signed year", with(good, "birthDate", "+002001-02-03"), 400, "/birthDate", "wrong-type"),
                bad("an impossible date", with(good, "birthDate", "2001-02-30"), 400, "/birthDate", "wrong-type"),
                bad(
                        "an instant as date",
                        with(good, "birthDate", "2001-02-03T00:00:00Z"),
                        400,
                        "/birthDate",
                        "wrong-type"),
                bad(
                        "a far future",
                        with(good, "birthDate", "9999-12-31"),
                        422,
                        "/birthDate",
                        "birth-date-in-the-future"),
                bad("a far past", with(good, "birthDate", "1800-01-01"), 422, "/birthDate", "birth-date-implausible"),
                bad(
                        "a child",
                        with(
                                good,
                                "birthDate",
                                LocalDate.now(ProfileRules.FRANCE)
                                        .minusYears(15)
                                        .plusDays(2)
                                        .toString()),
                        422,
                        "/birthDate",
                        "parental-consent-required"),
                bad("an unknown language", with(good, "language", "tlh"), 400, "/language", "not-one-of"),
                bad("no language", with(good, "language", null), 400, "/language", "not-null"));
    }

    private static Arguments bad(String what, Object body, int status, String pointer, String code) {
        return Arguments.of(what, body, status, pointer, code);
    }

    static Map<String, Object> with(String field, @Nullable Object value) {
        return with(body(email()), field, value);
    }

    private static Map<String, Object> with(Map<String, Object> good, String field, @Nullable Object value) {
        var body = new HashMap<>(good);
        if (value == null) {
            body.remove(field);
        } else {
            body.put(field, value);
        }
        return body;
    }

    private static Map<String, Object> consent(String purpose, Object granted) {
        return Map.of("purpose", purpose, "granted", granted, "version", "1");
    }

    private BadInput() {}
}
