package fr.cesizen.garden.layout;

import java.util.UUID;

/**
 * An element that stands in a garden.
 *
 * @param stage how far it has grown, from 0 (just arrived) to {@value #LAST_STAGE} (full size)
 * @param at the middle of its foot
 * @param rotation clockwise as seen from above, in whole degrees from 0 to 359
 */
public record PlacedElement(UUID id, Species species, int stage, Point at, int rotation) {

    public static final int LAST_STAGE = 4;
}
