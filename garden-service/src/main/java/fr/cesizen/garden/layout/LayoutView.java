package fr.cesizen.garden.layout;

import fr.cesizen.platform.text.EnumCodes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a garden stands, as shown to its owner. */
public record LayoutView(
        @Schema(description = "What stands, in the order in which it came")
        List<StandingElement> elements,

        @Schema(description = "Ids of the elements on the shelf")
        List<UUID> shelf,

        @Schema(description = "Strokes of the rake, oldest first")
        List<SandStroke> strokes,

        @Nullable
        @Schema(
                description =
                        "The last command of the log; the next one needs a later id: a new one or, if the device's"
                                + " clock lags, this one plus one")
        UUID latestCommand) {

    /** One element that stands. */
    public record StandingElement(
            UUID id,
            @Schema(example = "maple") String species,

            @Schema(description = "In the caller's language", example = "Érable")
            String name,

            @Schema(description = "From 0, just arrived, to 4, full size", example = "2")
            int stage,

            @Schema(description = "The middle of its foot; the garden is 1000 wide and 600 deep")
            Point at,

            @Schema(description = "Clockwise as seen from above, in degrees", example = "90")
            int rotation,

            @Schema(description = "How it looks today", example = "red-leaf")
            String look) {

        static StandingElement of(PlacedElement placed, Season season, Locale locale) {
            return new StandingElement(
                    placed.id(),
                    EnumCodes.code(placed.species()),
                    placed.species().text(locale),
                    placed.stage(),
                    placed.at(),
                    placed.rotation(),
                    EnumCodes.code(placed.species().look(season)));
        }
    }

    /** The garden in a season, in the reader's language. */
    public static LayoutView of(GardenSnapshot snapshot, Season season, Locale locale) {
        var state = snapshot.state();
        return new LayoutView(
                state.elements().stream()
                        .map(placed -> StandingElement.of(placed, season, locale))
                        .toList(),
                state.shelf(),
                state.strokes(),
                snapshot.latestCommand());
    }
}
