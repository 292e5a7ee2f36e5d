package fr.cesizen.garden.layout;

/** What lies over what: things of two layers may share a place where {@link Species#sharesGroundWith} says so. */
enum Layer {
    /** The pond, which nothing but a bridge may cross. */
    WATER,
    /** Moss, on which anything may stand. */
    GROUND,
    /** Stones, lanterns and trees. */
    STANDING,
    /** The bridge, which may also cross the pond. */
    CROSSING
}
