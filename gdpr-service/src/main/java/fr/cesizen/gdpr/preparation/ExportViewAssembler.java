package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.preparation.ExportView.Part;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows an export to its person, with the services that wait for them. */
@Component
class ExportViewAssembler {

    private final ExportGrantService grants;
    private final ProgressJson json;
    private final PreparationProperties settings;
    private final Clock clock;

    ExportViewAssembler(ExportGrantService grants, ProgressJson json, PreparationProperties settings, Clock clock) {
        this.grants = grants;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** Outside a transaction of the person: grants are the service's to read. */
    Mono<ExportView> current(PreparedExport export) {
        return export.state() == ExportState.PREPARING
                ? grants.find(export).map(grants::awaited).map(awaited -> view(export, awaited))
                : Mono.just(view(export, List.of()));
    }

    /** As it is stored, without asking who waits for the person. */
    ExportView view(PreparedExport export, List<String> awaited) {
        var state = export.state() == ExportState.READY && !export.isReady(clock.instant())
                ? ExportState.EXPIRED
                : export.state();
        var parts = json.read(export.progress()).stream()
                .map(progress -> Part.of(progress, state, awaited.contains(progress.service())))
                .toList();
        int left = state == ExportState.READY ? Math.max(0, settings.downloads() - export.downloads()) : 0;
        return ExportView.of(export, state, parts, left);
    }
}
