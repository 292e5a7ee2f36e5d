package fr.cesizen.garden.practice.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a session ended before its time; none of them is a failure. */
enum AbandonReason {
    /** Something or somebody came between. */
    @JsonProperty("interrupted")
    INTERRUPTED,
    /** Dizziness, unease or anxiety, for which the notice asks to stop. */
    @JsonProperty("uncomfortable")
    UNCOMFORTABLE,
    @JsonProperty("restless")
    RESTLESS,
    @JsonProperty("too-long")
    TOO_LONG,
    /** It was enough for today. */
    @JsonProperty("enough")
    ENOUGH,
    @JsonProperty("other")
    OTHER,
    /** Said by the service alone: nobody ended the session within a day. What the client reports later replaces it. */
    @JsonProperty("expired")
    EXPIRED
}
