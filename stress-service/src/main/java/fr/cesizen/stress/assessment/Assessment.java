package fr.cesizen.stress.assessment;

import fr.cesizen.platform.web.Cursor;
import java.time.Instant;
import java.util.UUID;

/** A questionnaire filled in once by one person, with the versions by which it was scored and read. */
record Assessment(UUID id, UUID person, Made by, Instant takenAt, Instant savedAt, Content content) {

    /** What the result was made by; stays with it whatever is published later. */
    record Made(
            String questionnaire, int questionnaireVersion, int scoringVersion, String bandSet, int bandSetVersion) {}

    Cursor cursor() {
        return new Cursor(takenAt, id);
    }
}
