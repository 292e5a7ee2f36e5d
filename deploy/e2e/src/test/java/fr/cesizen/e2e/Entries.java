package fr.cesizen.e2e;

import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.tour.TourUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entries of the journal as tests write them. */
final class Entries {

    static final String PATH = "/api/v1/journal/entries";

    static Map<String, Object> calm(int number) {
        return Map.of(
                "feltAt",
                "2026-03-01T12:00:00Z",
                "zone",
                "Europe/Paris",
                "emotions",
                List.of(Map.of("code", "calm", "intensity", 60)),
                "note",
                "Entrée n° " + number);
    }

    /** Writes as a phone does: the same key again until the entry is kept. */
    static void writeUntilKept(TourUser person, int number) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        for (int attempt = 0; ; attempt++) {
            int status = attempt(person, number, key);
            if (status == 201) {
                return;
            }
            if (attempt == 600) {
                throw new IllegalStateException("Entry " + number + " was never kept: " + status);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(java.util.concurrent.TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static int attempt(TourUser person, int number, Map<String, String> key) {
        try {
            return person.send("POST", PATH, calm(number), key).status();
        } catch (LauncherException unanswered) {
            return 0;
        }
    }

    private Entries() {}
}
