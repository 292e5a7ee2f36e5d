package fr.cesizen.emotion.exports;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;

/** The file formats in which a journal can be exported. */
enum ExportFormat {
    CSV("text/csv;charset=UTF-8", "cesizen-journal.csv"),
    JSON("application/json", "cesizen-journal.json"),
    FHIR("application/fhir+ndjson", "cesizen-journal.ndjson");

    final String mediaType;

    /** The name of the file. */
    final String file;

    ExportFormat(String mediaType, String file) {
        this.mediaType = mediaType;
        this.file = file;
    }

    /** @throws Problem 400 when there is no such format */
    static ExportFormat of(String name) {
        return EnumCodes.find(ExportFormat.class, name).orElseThrow(() -> Problem.notOneOf("?format"));
    }
}
