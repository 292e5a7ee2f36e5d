package fr.cesizen.garden.layout;

import fr.cesizen.platform.text.EnumCodes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** A species: when each of its kind comes, how it grows, and how it looks over the year. */
record SpeciesView(
        @Schema(example = "maple") String species,

        @Schema(description = "In the caller's language", example = "Érable")
        String name,

        @Schema(description = "Number of stages, counted from 0", example = "5")
        int stages,

        @Schema(description = "Points of the garden from one stage to the next", example = "150")
        int pointsAStage,

        @Schema(
                description = "Radius of the ground that it needs; the garden is 1000 wide and 600 deep",
                example = "42")
        int radius,

        List<ElementArrival> elements,
        List<SeasonView> seasons) {

    /** One of its kind, which has the same id in every garden. */
    record ElementArrival(
            UUID id,

            @Schema(description = "The points of the garden at which it comes", example = "100")
            int arrivesAt) {}

    /** How it looks in a season. */
    record SeasonView(
            @Schema(example = "autumn") String season,
            @Schema(example = "red-leaf") String look,

            @Schema(description = "In the caller's language", example = "feuilles rouges")
            String text) {}

    /** All species, as a JSON object. */
    record SpeciesList(List<SpeciesView> items) {

        static SpeciesList in(Locale locale) {
            return new SpeciesList(Stream.of(Species.values())
                    .map(species -> SpeciesView.of(species, locale))
                    .toList());
        }
    }

    private static SpeciesView of(Species species, Locale locale) {
        return new SpeciesView(
                EnumCodes.code(species),
                species.text(locale),
                PlacedElement.LAST_STAGE + 1,
                species.pointsAStage(),
                species.radius(),
                ElementCatalog.all().stream()
                        .filter(element -> element.species() == species)
                        .map(element -> new ElementArrival(element.id(), element.arrivesAt()))
                        .toList(),
                Stream.of(Season.values())
                        .map(season -> new SeasonView(
                                EnumCodes.code(season),
                                EnumCodes.code(species.look(season)),
                                species.look(season).text(locale)))
                        .toList());
    }
}
