package fr.cesizen.garden.layout;

import fr.cesizen.garden.growth.Garden;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A garden as it was computed from its ledgers.
 *
 * @param growth what grew
 * @param state how it stands
 * @param latestCommand the last one of the log; absent when it is empty
 */
public record GardenSnapshot(
        Garden growth, GardenState state, @Nullable UUID latestCommand) {

    /** The rules that computed it; count up when {@link GardenState#fold} or {@link Garden} compute something else. */
    static final int RULES = 1;
}
