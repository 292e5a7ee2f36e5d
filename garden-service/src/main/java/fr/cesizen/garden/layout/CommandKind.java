package fr.cesizen.garden.layout;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What hands can do in a garden. */
public enum CommandKind {
    /** Puts an element to a place, from the shelf or from where it stands. */
    @JsonProperty("place")
    PLACE,
    /** Takes an element that stands to another place. */
    @JsonProperty("move")
    MOVE,
    /** Turns an element that stands. */
    @JsonProperty("rotate")
    ROTATE,
    /** Takes an element to the shelf. */
    @JsonProperty("remove")
    REMOVE,
    /** Draws lines into the sand. */
    @JsonProperty("rake")
    RAKE,
    /** Takes an earlier command back. */
    @JsonProperty("undo")
    UNDO,
    /** Does again what was taken back. */
    @JsonProperty("redo")
    REDO
}
