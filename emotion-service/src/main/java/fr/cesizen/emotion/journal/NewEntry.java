package fr.cesizen.emotion.journal;

import fr.cesizen.emotion.taxonomy.Taxonomy;
import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes.
 *
 * @param id made by a client that was offline: a UUIDv7; the service makes one when it is absent
 * @param feltAt not before 1900; at most two minutes ahead of the service's clock, as phones are
 * @param zone IANA name: decides to which local day the entry belongs
 */
record NewEntry(
        @Schema(description = "UUIDv7 made by the client; made by the service when absent") @Nullable
        UUID id,

        @NotNull @Schema(example = "2026-11-22T18:30:00Z") Instant feltAt,
        @NotNull @Schema(example = "Europe/Paris") String zone,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid FeltEmotion> emotions,

        @Size(max = 10_000) @Schema(example = "Une promenade au bord de l'eau.") @Nullable
        String note) {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /**
     * Holds the entry against the rules of the journal.
     *
     * @throws Problem 422 naming the first field that breaks one
     */
    void check(Taxonomy taxonomy, Instant now) {
        if (id != null && id.version() != 7) {
            throw Problem.rule("not-a-uuidv7").at("/id");
        }
        if (feltAt.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw Problem.rule("felt-in-the-future").at("/feltAt");
        }
        if (feltAt.isBefore(EARLIEST)) {
            throw Problem.rule("felt-too-long-ago").at("/feltAt");
        }
        zoneId();
        var known = taxonomy.codes();
        var seen = new HashSet<String>();
        for (int i = 0; i < emotions.size(); i++) {
            var code = emotions.get(i).code();
            if (!known.contains(code)) {
                throw Problem.rule("unknown-emotion").at("/emotions/" + i + "/code");
            }
            if (!seen.add(code)) {
                throw Problem.rule("repeated-emotion").at("/emotions/" + i + "/code");
            }
        }
    }

    /** A region of the IANA database, or UTC; bare offsets know no summer time and are refused. */
    ZoneId zoneId() {
        try {
            var known = ZoneId.of(zone);
            if (known instanceof ZoneOffset && !zone.equals("Z")) {
                throw Problem.rule("unknown-zone").at("/zone");
            }
            return known;
        } catch (DateTimeException ex) {
            throw Problem.rule("unknown-zone").at("/zone");
        }
    }
}
