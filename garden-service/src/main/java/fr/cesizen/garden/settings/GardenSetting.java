package fr.cesizen.garden.settings;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a person wants their garden.
 *
 * @param zone IANA time zone: of "this month", of the season, and of the day of what tells no day itself; another zone
 *     later changes no day that is in the ledger
 * @param resting whether the garden is at rest: it shows nothing that is next and nobody reminds of it; it grows all the same
 * @param countersShown whether clients show numbers (points, level, days); not unless the person asks for them
 */
public record GardenSetting(
        @NotNull @Schema(description = "Whose seasons the garden has", example = "north")
        Hemisphere hemisphere,

        @NotNull @Size(max = 50) @Schema(description = "IANA time zone", example = "Europe/Paris")
        String zone,

        @Schema(description = "A garden at rest shows nothing that is next; it grows all the same", example = "false")
        boolean resting,

        @Schema(description = "Whether clients show points, level and days as numbers", example = "false")
        boolean countersShown) {

    /** What holds until somebody chooses. */
    public static final GardenSetting USUAL = new GardenSetting(Hemisphere.NORTH, "Europe/Paris", false, false);
}
