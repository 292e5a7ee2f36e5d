package fr.cesizen.garden.practice.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a session is of. */
enum PracticeKind {
    /** An exercise of the catalogue, counted in cycles. */
    @JsonProperty("breathing")
    BREATHING,
    /** A person's own breathing pattern, counted in cycles. */
    @JsonProperty("own-pattern")
    OWN_PATTERN,
    /** Sitting in silence, counted in time. */
    @JsonProperty("sitting")
    SITTING,
    /** A guided meditation, counted in time. */
    @JsonProperty("guided")
    GUIDED
}
