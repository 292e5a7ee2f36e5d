package fr.cesizen.garden.growth;

import fr.cesizen.platform.text.EnumCodes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A garden as shown to its owner. */
record GardenView(
        @Schema(example = "2") int level,
        @Schema(example = "85") long points,

        @Schema(description = "Points to the next level", example = "65")
        long toNextLevel,

        List<ElementView> elements,

        @Schema(description = "Number of days with a completed session, consecutive or not", example = "4")
        long practiceDays,

        @Nullable @Schema(description = "When something last grew; absent in a new garden")
        Instant lastGrowth) {

    /** How many elements of one kind the garden has. */
    record ElementView(
            @Schema(example = "bamboo") String kind,

            @Schema(description = "In the caller's language", example = "Bambou")
            String name,

            @Schema(example = "5") long count) {}

    static GardenView of(Garden garden, Locale locale) {
        return new GardenView(
                garden.level(),
                garden.points(),
                garden.toNextLevel(),
                garden.elements().entrySet().stream()
                        .map(element -> new ElementView(
                                EnumCodes.code(element.getKey()),
                                element.getKey().text(locale),
                                element.getValue()))
                        .toList(),
                garden.practiceDays(),
                garden.lastGrowth());
    }
}
