package fr.cesizen.garden.practice.room;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a room is between its opening and its end; it never goes back. */
enum RoomState {
    /** Open, not started. */
    @JsonProperty("waiting")
    WAITING(1),
    /** The start instant is known, and may be some seconds ahead. */
    @JsonProperty("started")
    STARTED(2),
    @JsonProperty("ended")
    ENDED(3);

    private final long revision;

    RoomState(long revision) {
        this.revision = revision;
    }

    /** Counts the states, from 1: the id of the events of a stream. */
    long revision() {
        return revision;
    }
}
