package fr.cesizen.ticket.satisfaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rating as its person and staff see it. */
record SatisfactionView(
        UUID ticket,

        @Schema(description = "From 1 (not at all) to 5 (very)", example = "4")
        int score,

        @Schema(example = "Rapide et clair, merci.") @Nullable
        String comment,

        Instant ratedAt,
        Instant changeableUntil) {

    static SatisfactionView of(Satisfaction rating) {
        return new SatisfactionView(
                rating.ticket(),
                rating.score(),
                rating.comment(),
                rating.ratedAt(),
                rating.ratedAt().plus(Satisfaction.CHANGEABLE));
    }
}
