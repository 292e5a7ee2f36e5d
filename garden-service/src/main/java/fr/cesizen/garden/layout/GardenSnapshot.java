package fr.cesizen.garden.layout;

import fr.cesizen.garden.growth.Garden;

/**
 * A garden as it was computed from its ledgers.
 *
 * @param growth what grew
 * @param state how it stands
 */
record GardenSnapshot(Garden growth, GardenState state) {

    /** The rules that computed it; count up when {@link GardenState#fold} or {@link Garden} compute something else. */
    static final int RULES = 1;
}
