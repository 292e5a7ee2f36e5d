package fr.cesizen.emotion.transfer;

import fr.cesizen.platform.problems.Problem;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that a journal can be taken out as. */
enum ExportFormat {
    CSV,
    JSON,
    FHIR;

    /** @throws Problem 400 when there is no such format */
    static ExportFormat of(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.malformed("malformed-request").at("?format"));
    }
}
