package fr.cesizen.emotion.entry;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The validated content of an entry, without its note.
 *
 * @param localDate the day it belongs to
 * @param mood the valence that reports use: the person's own, else the mean of the words' defaults; absent when there is
 *     neither
 */
public record EntryContent(
        EntryKind kind,
        Instant feltAt,
        String zone,
        LocalDate localDate,
        List<EmotionIntensity> emotions,
        int taxonomyVersion,
        @Nullable Double valence,
        @Nullable Double arousal,
        @Nullable Double mood,
        List<String> contexts) {

    static EntryContent of(Readable row) {
        var codes = RowReader.required(row, "emotions", String[].class);
        var intensities = RowReader.required(row, "intensities", Integer[].class);
        return new EntryContent(
                EnumCodes.find(EntryKind.class, RowReader.required(row, "kind", String.class))
                        .orElseThrow(),
                RowReader.required(row, "felt_at", Instant.class),
                RowReader.required(row, "zone", String.class),
                RowReader.required(row, "local_date", LocalDate.class),
                IntStream.range(0, codes.length)
                        .mapToObj(i -> new EmotionIntensity(codes[i], intensities[i]))
                        .toList(),
                RowReader.required(row, "taxonomy_version", Integer.class),
                row.get("valence", Double.class),
                row.get("arousal", Double.class),
                row.get("mood", Double.class),
                List.of(RowReader.required(row, "contexts", String[].class)));
    }

    /** The hour on the local clock, 0 to 23. */
    public int localHour() {
        return feltAt.atZone(ZoneId.of(zone)).getHour();
    }

    public String[] codes() {
        return emotions.stream().map(EmotionIntensity::code).toArray(String[]::new);
    }

    public Integer[] intensities() {
        return emotions.stream().map(EmotionIntensity::intensity).toArray(Integer[]::new);
    }
}
