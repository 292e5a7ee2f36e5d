package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person may object to: a purpose, the application of a partner, or all of it. */
public record ObjectionTarget(String code) {

    /** Before the id of a client. */
    public static final String PARTNER_PREFIX = "partner-";

    private static final String ALL = "all";

    /** Stands for every application that is not our own. */
    private static final String PARTNERS = "partners";

    /** Those that stop every application that is not our own, whichever it is. */
    public static final List<String> OF_ALL_PARTNERS = List.of(PARTNERS, ALL);

    private static final Pattern PARTNER = Pattern.compile(PARTNER_PREFIX + "[a-z0-9][a-z0-9-]{0,49}");

    /** @throws Problem 400 pointing at the part of the address that names it */
    static ObjectionTarget of(String code) {
        boolean isKnown = code.equals(ALL)
                || code.equals(PARTNERS)
                || EnumCodes.find(Purpose.class, code).isPresent()
                || PARTNER.matcher(code).matches();
        if (!isKnown) {
            throw Problem.notOneOf("{target}");
        }
        return new ObjectionTarget(code);
    }

    /** The application of one client; empty for an id that no objection can name. */
    public static Optional<ObjectionTarget> partner(String client) {
        return Optional.of(PARTNER_PREFIX + client)
                .filter(code -> PARTNER.matcher(code).matches())
                .map(ObjectionTarget::new);
    }

    /** What it stops, in the words of the events about consents. */
    List<String> purposes() {
        return code.equals(ALL)
                ? Stream.concat(Arrays.stream(Purpose.values()).map(Purpose::code), Stream.of(PARTNERS))
                        .toList()
                : List.of(code);
    }

    /** Whether it is about applications of others, to which nothing has to be consented here. */
    static boolean isOfPartners(String purpose) {
        return purpose.equals(PARTNERS) || purpose.startsWith(PARTNER_PREFIX);
    }
}
