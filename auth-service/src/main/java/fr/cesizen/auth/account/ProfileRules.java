package fr.cesizen.auth.account;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.UnicodeRules;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Set;

/** Rules for the data of a profile. */
public final class ProfileRules {

    /**
     * From this age, a minor can consent alone; below it, a holder of parental authority must consent too.
     *
     * <p>Source: GDPR art. 8 and French law 78-17 art. 45.
     */
    public static final int AGE_ALONE = 15;

    /** Highest plausible age; the highest ever verified is 122. */
    static final int OLDEST = 130;

    /** Time zone in which a birthday begins: the law behind {@link #AGE_ALONE} is French. */
    public static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    static final Set<String> LANGUAGES = Set.of("fr", "en");

    /** Keycloak's policy says the same, but counts an emoji twice. */
    static final int SHORTEST_PASSWORD = 12;

    /** @throws Problem 422 {@code password-too-short} */
    static void checkPassword(String password) {
        if (UnicodeRules.length(password) < SHORTEST_PASSWORD) {
            throw Problem.rule("password-too-short", SHORTEST_PASSWORD).at("/password");
        }
    }

    /** @throws Problem 400 for another language */
    static void checkLanguage(String language) {
        if (!LANGUAGES.contains(language)) {
            throw Problem.notOneOf("/language");
        }
    }

    /**
     * @throws Problem 422 for a date in the future, an implausible age, or a person too young to have an account alone
     */
    static void checkBirthDate(LocalDate birthDate, LocalDate today) {
        checkPlausible(birthDate, today);
        if (needsParent(birthDate, today)) {
            throw Problem.rule("parental-consent-required", AGE_ALONE).at("/birthDate");
        }
    }

    /** @throws Problem 422 for a date in the future or an implausible age */
    static void checkPlausible(LocalDate birthDate, LocalDate today) {
        if (birthDate.isAfter(today)) {
            throw Problem.rule("birth-date-in-the-future").at("/birthDate");
        }
        if (age(birthDate, today) > OLDEST) {
            throw Problem.rule("birth-date-implausible").at("/birthDate");
        }
    }

    /** Whether a holder of parental authority has to consent as well on that day in France. */
    public static boolean needsParent(LocalDate birthDate, LocalDate today) {
        return age(birthDate, today) < AGE_ALONE;
    }

    // Whole years: a person born on 29 February reaches an age on 1 March.
    private static int age(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears();
    }

    private ProfileRules() {}
}
