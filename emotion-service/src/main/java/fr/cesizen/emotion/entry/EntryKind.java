package fr.cesizen.emotion.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an entry is about one moment or about a day as a whole. */
public enum EntryKind {
    @JsonProperty("momentary")
    MOMENTARY,
    @JsonProperty("daily")
    DAILY
}
