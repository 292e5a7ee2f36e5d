package fr.cesizen.emotion.journal;

import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the journal.
 *
 * @param localDate the day in {@code zone} on which it was felt
 * @param note ciphertext; absent when nothing was noted
 */
record Entry(
        UUID id,
        UUID person,
        Instant feltAt,
        String zone,
        LocalDate localDate,
        List<FeltEmotion> emotions,
        int taxonomyVersion,
        byte @Nullable [] note,
        Instant recordedAt,
        long version) {

    /** PostgreSQL keeps microseconds: what is answered must be what is stored. */
    static Entry written(
            UUID id,
            UUID person,
            NewEntry entry,
            int taxonomyVersion,
            byte @Nullable [] note,
            Instant now,
            long version) {
        return new Entry(
                id,
                person,
                entry.feltAt().truncatedTo(ChronoUnit.MICROS),
                entry.zone(),
                entry.feltAt().atZone(entry.zoneId()).toLocalDate(),
                entry.emotions(),
                taxonomyVersion,
                note,
                now.truncatedTo(ChronoUnit.MICROS),
                version);
    }

    static Entry of(Readable row) {
        var codes = Columns.required(row, "emotions", String[].class);
        var intensities = Columns.required(row, "intensities", Integer[].class);
        return new Entry(
                Columns.required(row, "id", UUID.class),
                Columns.required(row, "person", UUID.class),
                Columns.required(row, "felt_at", Instant.class),
                Columns.required(row, "zone", String.class),
                Columns.required(row, "local_date", LocalDate.class),
                IntStream.range(0, codes.length)
                        .mapToObj(i -> new FeltEmotion(codes[i], intensities[i]))
                        .toList(),
                Columns.required(row, "taxonomy_version", Integer.class),
                row.get("note", byte[].class),
                Columns.required(row, "recorded_at", Instant.class),
                Columns.required(row, "version", Long.class));
    }

    String[] codes() {
        return emotions.stream().map(FeltEmotion::code).toArray(String[]::new);
    }

    Integer[] intensities() {
        return emotions.stream().map(FeltEmotion::intensity).toArray(Integer[]::new);
    }
}
