package fr.cesizen.garden.settings;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The half of the Earth whose seasons a garden has. */
public enum Hemisphere {
    @JsonProperty("north")
    NORTH,
    @JsonProperty("south")
    SOUTH
}
