package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.rights.DataRight;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An archive as its person sees it.
 *
 * @param request the entry of the register that it answers
 * @param services how far each service's part is
 * @param readyAt when it was ready
 * @param expiresAt until when it can be downloaded
 * @param size in bytes
 * @param downloadsLeft how often it may still be downloaded; 0 unless it is ready
 */
record ExportView(
        UUID id,
        UUID request,
        @Schema(example = "PORTABILITY") DataRight right,
        boolean csv,
        boolean fhir,
        @Schema(example = "PREPARING") ExportState state,
        Instant requestedAt,
        List<Part> services,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable @Schema(example = "48213") Long size,
        @Schema(example = "5") int downloadsLeft) {

    /** Where the part of a service is. */
    enum PartState {
        /** The service has not been asked, or has not answered yet. */
        WAITING,
        READING,
        DONE,
        /** It did not deliver; it is asked again. */
        RETRYING,
        /** It was away when the person asked: their asking again lets it answer. */
        NEEDS_YOU,
        /** It did not deliver for as long as it was asked: its part is left out. */
        MISSING
    }

    /**
     * The part of one service.
     *
     * @param sections kinds of data; 0 until the service has told
     * @param done of them, those that are written
     */
    record Part(
            @Schema(example = "emotion-service") String service,
            @Schema(example = "READING") PartState state,
            @Schema(example = "5") int sections,
            @Schema(example = "2") int done,
            @Schema(example = "1200") long rows) {

        static Part of(ServiceProgress progress, ExportState state, boolean isAwaited) {
            return new Part(
                    progress.service(),
                    stateOf(progress, state, isAwaited),
                    progress.sections(),
                    progress.done(),
                    progress.rows());
        }

        private static PartState stateOf(ServiceProgress progress, ExportState state, boolean isAwaited) {
            if (state != ExportState.PREPARING) {
                return progress.failing() ? PartState.MISSING : PartState.DONE;
            }
            if (isAwaited) {
                return PartState.NEEDS_YOU;
            }
            if (progress.failing()) {
                return PartState.RETRYING;
            }
            return progress.isDone() ? PartState.DONE : progress.sections() > 0 ? PartState.READING : PartState.WAITING;
        }
    }

    static ExportView of(PreparedExport export, ExportState state, List<Part> services, int downloadsLeft) {
        return new ExportView(
                export.id(),
                export.request(),
                export.kind(),
                export.csv(),
                export.fhir(),
                state,
                export.requestedAt(),
                services,
                export.readyAt(),
                export.expiresAt(),
                export.size(),
                downloadsLeft);
    }
}
