package fr.cesizen.garden.practice.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a session is between its start and its end. */
enum SessionState {
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("paused")
    PAUSED,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("abandoned")
    ABANDONED
}
