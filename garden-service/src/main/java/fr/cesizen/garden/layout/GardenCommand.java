package fr.cesizen.garden.layout;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person's hands did in their garden, on a device that was perhaps offline.
 *
 * @param id UUIDv7 made when it was done; a garden's commands count in the order of their ids
 * @param element what was touched: of place, move, rotate and remove
 * @param at where to: of place and move
 * @param rotation of rotate, and of place if it is also turned
 * @param width of the rake
 * @param points of the rake's way
 * @param target the command that undo takes back or redo does again
 */
public record GardenCommand(
        @NotNull @Schema(description = "UUIDv7 made when it was done", example = "0199a5c1-7b1e-7c3a-9f52-3d1c5a7e9b10")
        UUID id,

        @NotNull @Schema(example = "move") CommandKind kind,

        @Nullable @Schema(description = "Of place, move, rotate, remove")
        UUID element,

        @Nullable @Schema(description = "Of place and move: the middle of its foot")
        Point at,

        @Nullable
        @Min(0)
        @Max(359)
        @Schema(description = "Of rotate, and of place if you like: degrees", example = "90")
        Integer rotation,

        @Nullable @Min(8) @Max(80) @Schema(description = "Of rake: its width", example = "24")
        Integer width,

        @Nullable @Valid @Size(min = 2, max = 200) @Schema(description = "Of rake: a simplified line")
        List<Point> points,

        @Nullable @Schema(description = "Of undo and redo: the command")
        UUID target) {

    /** By time, then by the rest of the id: as unsigned numbers, as PostgreSQL does and {@link UUID#compareTo} does not. */
    static final Comparator<UUID> BY_TIME = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    public GardenCommand {
        points = points == null ? null : List.copyOf(points);
    }
}
