package fr.cesizen.gdpr.breach;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A breach in the list of the register.
 *
 * @param incident that it came from; absent when it was opened by hand
 * @param priority of that incident, as it was then
 * @param nature absent until somebody has described it
 * @param risk absent until somebody has decided on it
 * @param owed who still has to be told
 * @param dueAt by when; absent when nobody has to be told any more
 */
record BreachView(
        UUID id,
        @Nullable UUID incident,
        @Schema(example = "P1") @Nullable String priority,

        @Schema(example = "Un ordinateur portable a été volé.") @Nullable
        String nature,

        @Schema(example = "RISK") @Nullable BreachRisk risk,
        @Nullable Instant beganAt,
        Instant knownAt,
        Instant openedAt,
        List<NoticeRecipient> owed,
        @Schema(example = "2026-03-04T08:00:00Z") @Nullable Instant dueAt,
        @Nullable Instant closedAt) {

    static BreachView of(Breach breach) {
        var owed = EnumSet.noneOf(NoticeRecipient.class);
        if (breach.authorityOwed()) {
            owed.add(NoticeRecipient.AUTHORITY);
        }
        if (breach.peopleOwed()) {
            owed.add(NoticeRecipient.PEOPLE);
        }
        return new BreachView(
                breach.id(),
                breach.incident(),
                breach.priority(),
                breach.nature(),
                breach.risk(),
                breach.beganAt(),
                breach.knownAt(),
                breach.openedAt(),
                List.copyOf(owed),
                breach.dueAt(),
                breach.closedAt());
    }
}
