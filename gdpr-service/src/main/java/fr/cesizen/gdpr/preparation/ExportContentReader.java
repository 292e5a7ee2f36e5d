package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.export.ArchiveContent;
import fr.cesizen.gdpr.export.ExportFailureHandler;
import fr.cesizen.gdpr.export.ExportSection;
import fr.cesizen.gdpr.export.ParticipantReader;
import fr.cesizen.gdpr.export.SectionAccess;
import fr.cesizen.gdpr.export.SectionSelection;
import fr.cesizen.gdpr.rights.PrivacyProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the services what they hold on the person of an export, by their grants. */
@Component
class ExportContentReader {

    private final PrivacyProperties settings;
    private final ParticipantReader participants;
    private final ExportFailureHandler failures;
    private final ExportGrantService grants;

    ExportContentReader(
            PrivacyProperties settings,
            ParticipantReader participants,
            ExportFailureHandler failures,
            ExportGrantService grants) {
        this.settings = settings;
        this.participants = participants;
        this.failures = failures;
        this.grants = grants;
    }

    /** A new count of what is written, with the services that are not asked. */
    ProgressTracker track(Set<String> leftOut) {
        return new ProgressTracker(settings.participants(), leftOut);
    }

    /** What is to be written; fails when a service that is asked does not answer, which {@code progress} notes. */
    Mono<ArchiveContent> read(PreparedExport export, ProgressTracker progress) {
        var leftOut = Set.copyOf(progress.failing());
        return grants.find(export)
                .flatMap(given -> Mono.zip(
                        sections(export, given, export.form().selection(), progress, leftOut),
                        export.fhir()
                                ? sections(export, given, SectionSelection.FHIR, progress, leftOut)
                                : Mono.just(List.<ExportSection>of())))
                .flatMap(parts -> progress.failing().size() > leftOut.size()
                        ? Mono.error(new IllegalStateException("Services did not answer"))
                        : Mono.just(new ArchiveContent(
                                export.person(),
                                export.locale(),
                                export.form(),
                                parts.getT1(),
                                parts.getT2(),
                                List.copyOf(leftOut))));
    }

    private Mono<List<ExportSection>> sections(
            PreparedExport export,
            Map<String, String> given,
            SectionSelection selection,
            ProgressTracker progress,
            Set<String> leftOut) {
        return Flux.fromIterable(settings.participants())
                .filter(service -> !leftOut.contains(service))
                .flatMapSequential(service -> sections(export, given.get(service), service, selection)
                        .doOnNext(found -> note(service, found, selection, progress))
                        .onErrorResume(ex -> {
                            progress.failed(service);
                            return Mono.empty();
                        }))
                .concatMapIterable(found -> found)
                .map(section -> guard(selection == SectionSelection.FHIR ? section : progress.track(section), progress))
                .collectList();
    }

    private static void note(
            String service, List<ExportSection> found, SectionSelection selection, ProgressTracker progress) {
        if (selection != SectionSelection.FHIR) {
            progress.listed(service, found.size());
        }
    }

    private Mono<List<ExportSection>> sections(
            PreparedExport export, @Nullable String grant, String service, SectionSelection selection) {
        if (participants.isOwn(service)) {
            return Mono.just(participants.readOwn(export.person(), selection));
        }
        return grant == null
                ? Mono.error(new IllegalStateException("A grant is awaited"))
                : participants
                        .read(service, SectionAccess.grant(grant), selection)
                        .onErrorResume(ex -> failures.handle(service, ex));
    }

    private ExportSection guard(ExportSection section, ProgressTracker progress) {
        return section.map(lines -> lines.onErrorResume(ex -> {
            progress.failed(section.service());
            return failures.handle(section.service(), ex);
        }));
    }
}
