package fr.cesizen.emotion.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether an entry is about one moment or about a day as a whole. */
public enum EntryKind {
    @JsonProperty("momentary")
    MOMENTARY,
    @JsonProperty("daily")
    DAILY;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EntryKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
