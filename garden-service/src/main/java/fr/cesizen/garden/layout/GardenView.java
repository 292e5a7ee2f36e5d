package fr.cesizen.garden.layout;

import fr.cesizen.garden.growth.Garden;
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

        @Schema(description = "What was done, counted as what grows from it")
        List<ElementView> elements,

        @Schema(description = "Number of days with a completed session, consecutive or not", example = "4")
        long practiceDays,

        @Nullable @Schema(description = "When something last grew; absent in a new garden")
        Instant lastGrowth,

        @Schema(description = "Days with a completed session in this month of the garden's zone", example = "3")
        long practiceDaysThisMonth,

        @Schema(
                description = "How often somebody came back after a week or more, and the garden bloomed",
                example = "1")
        long blooms,

        @Schema(description = "Whether it blooms now: the latest day was such a return", example = "false")
        boolean blooming,

        @Schema(description = "Whether the garden is at rest", example = "false")
        boolean resting,

        @Schema(
                description = "Whether to show points, level and days as numbers; not unless asked for",
                example = "false")
        boolean countersShown,

        @Schema(example = "autumn") String season,

        @Nullable @Schema(description = "What comes next; absent at rest, and when all has come")
        NextElement next,

        LayoutView layout) {

    /** How many elements of one kind the garden has. */
    record ElementView(
            @Schema(example = "bamboo") String kind,

            @Schema(description = "In the caller's language", example = "Bambou")
            String name,

            @Schema(example = "5") long count) {}

    /** The next thing that comes into the garden. */
    record NextElement(
            @Schema(example = "pine") String species,

            @Schema(description = "In the caller's language", example = "Pin")
            String name,

            @Schema(description = "The points at which it comes", example = "200")
            int arrivesAt) {

        static NextElement of(GardenElement element, Locale locale) {
            return new NextElement(
                    EnumCodes.code(element.species()), element.species().text(locale), element.arrivesAt());
        }
    }

    static GardenView of(LayoutService.CurrentGarden current, Locale locale) {
        var garden = current.snapshot().growth();
        var setting = current.setting();
        return new GardenView(
                garden.level(),
                garden.points(),
                garden.toNextLevel(),
                tallies(garden, locale),
                garden.practiceDays(),
                garden.lastGrowth(),
                current.practiceDaysThisMonth(),
                garden.blooms(),
                garden.blooming(),
                setting.resting(),
                setting.countersShown(),
                EnumCodes.code(current.season()),
                setting.resting()
                        ? null
                        : ElementCatalog.next(garden.points())
                                .map(next -> NextElement.of(next, locale))
                                .orElse(null),
                LayoutView.of(current.snapshot(), current.season(), locale));
    }

    private static List<ElementView> tallies(Garden garden, Locale locale) {
        return garden.elements().entrySet().stream()
                .map(element -> new ElementView(
                        EnumCodes.code(element.getKey()), element.getKey().text(locale), element.getValue()))
                .toList();
    }
}
