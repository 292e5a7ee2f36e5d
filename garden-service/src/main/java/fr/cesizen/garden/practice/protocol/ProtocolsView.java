package fr.cesizen.garden.practice.protocol;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The exercises in the caller's language, with the notice to show first. */
record ProtocolsView(String notice, List<String> noticeSources, List<ProtocolView> items) {

    /** One exercise. */
    record ProtocolView(
            @Schema(example = "coherence-365") String code,

            @Schema(
                    description = "Of the phases and bounds; a session names the version that was breathed",
                    example = "1")
            int version,

            @Schema(example = "Cohérence cardiaque 365") String name,
            List<Phase> phases,
            @Schema(example = "10000") long cycleMillis,

            @Schema(description = "Whether a hold lasts more than 2 s", example = "false")
            boolean breathHold,

            @Schema(example = "30") int defaultCycles,
            @Schema(example = "360") int maxCycles,
            @Nullable Integer beginnerMaxCycles,
            @Nullable @Schema(example = "3") Integer timesADay,
            @Schema(example = "David O'Hare") String origin,
            String source) {

        static ProtocolView of(Protocol protocol, Locale locale) {
            return new ProtocolView(
                    protocol.code(),
                    protocol.version(),
                    protocol.name().in(locale),
                    protocol.phases(),
                    protocol.cycle().toMillis(),
                    protocol.breathHold(),
                    protocol.defaultCycles(),
                    protocol.mostCycles(),
                    protocol.beginnerMaxCycles(),
                    protocol.timesADay(),
                    protocol.origin(),
                    protocol.source());
        }
    }

    static ProtocolsView of(ProtocolCatalog protocols, @Nullable Boolean breathHold, Locale locale) {
        return new ProtocolsView(
                protocols.notice().in(locale),
                protocols.noticeSources(),
                protocols.list(breathHold).stream()
                        .map(protocol -> ProtocolView.of(protocol, locale))
                        .toList());
    }
}
