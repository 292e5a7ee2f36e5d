package fr.cesizen.garden.layout;

/**
 * Where something stands and how it is turned.
 *
 * @param rotation clockwise as seen from above, in whole degrees from 0 to 359
 */
record Place(Point at, int rotation) {}
