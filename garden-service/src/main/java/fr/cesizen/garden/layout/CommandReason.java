package fr.cesizen.garden.layout;

/** Why a command that is kept has no effect at present. The names are the slugs of the problems that explain them. */
public enum CommandReason {
    /** No element has this id. */
    UNKNOWN_ELEMENT,
    /** The element has not grown yet; the command takes effect when it has. */
    ELEMENT_LOCKED,
    /** The element is on the shelf, where it can neither be moved nor turned nor removed. */
    ON_SHELF,
    /** The place is not in the garden. */
    OUT_OF_BOUNDS,
    /** Something that was placed by hand stands there. */
    PLACE_TAKEN,
    /** A later command has changed the same element. */
    CHANGED_SINCE,
    /** The target is not known, has no effect or is taken back already. */
    NOTHING_TO_UNDO,
    /** The target is not known or was not taken back. */
    NOTHING_TO_REDO
}
