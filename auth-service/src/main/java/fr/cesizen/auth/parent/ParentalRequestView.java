package fr.cesizen.auth.parent;

import fr.cesizen.auth.account.ConsentAnswer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parent is asked, or has agreed to, as shown to whoever has the link.
 *
 * @param state whether the decision is still to be made
 * @param name by which the child wants to be called; absent once agreed
 * @param purposes that the child consented to; absent once agreed
 * @param version of the text that holds now
 * @param expiresAt when the request ends by itself; absent once agreed
 * @param agreedAt absent before
 */
record ParentalRequestView(
        @Schema(
                example = "pending",
                allowableValues = {"pending", "agreed"})
        String state,

        @Schema(example = "Tom") @Nullable String name,

        @Schema(example = "[\"journal\"]") @Nullable List<String> purposes,

        @Schema(example = "2026-11") String version,

        @Schema(example = "2026-12-04T17:00:00Z") @Nullable Instant expiresAt,

        @Schema(example = "2026-11-28T17:00:00Z") @Nullable Instant agreedAt) {

    static ParentalRequestView pending(NewParentalRequest request, String version, Instant expiresAt) {
        var purposes = request.consents().stream()
                .filter(ConsentAnswer::granted)
                .map(ConsentAnswer::purpose)
                .toList();
        return new ParentalRequestView("pending", request.name(), purposes, version, expiresAt, null);
    }

    static ParentalRequestView agreed(String version, Instant at) {
        return new ParentalRequestView("agreed", null, null, version, null, at);
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "ParentalRequestView[state=" + state + "]";
    }
}
