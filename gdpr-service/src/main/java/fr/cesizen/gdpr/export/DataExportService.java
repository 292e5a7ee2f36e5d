package fr.cesizen.gdpr.export;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.PrivacyProperties;
import fr.cesizen.gdpr.rights.RequestState;
import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.gdpr.rights.RightsRequest;
import fr.cesizen.platform.tracing.TraceScope;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Exports everything that all services hold on a person (art. 15 and 20), as one archive. */
@Service
class DataExportService {

    private static final Logger log = LoggerFactory.getLogger(DataExportService.class);

    private final PrivacyProperties settings;
    private final ParticipantReader participants;
    private final ExportFailureHandler failures;
    private final ArchiveStreamer archives;
    private final RightsRegisterService register;
    private final Transactions tx;

    DataExportService(
            PrivacyProperties settings,
            ParticipantReader participants,
            ExportFailureHandler failures,
            ArchiveStreamer archives,
            RightsRegisterService register,
            Transactions tx) {
        this.settings = settings;
        this.participants = participants;
        this.failures = failures;
        this.archives = archives;
        this.register = register;
        this.tx = tx;
    }

    /**
     * Emits the archive's bytes once every participant has listed what it holds; fails with 503 when one does not answer, and
     * with 500 when one cannot.
     *
     * @param token of the person: each service authorizes the export by it and does not have to trust this service
     */
    Mono<Flux<byte[]>> of(UUID person, String token, Locale language, ArchiveForm form) {
        return sections(person, SectionAccess.token(token), form.selection())
                .map(sections -> new ArchiveContent(person, language, form, guarded(sections), List.of(), List.of()))
                .flatMap(content -> enter(person, form.right()).map(request -> archives.stream(content)
                        .concatWith(complete(request).then(Mono.empty()))));
    }

    /** A download that breaks off leaves the request open, and the next one answers it. */
    private Mono<UUID> enter(UUID person, DataRight right) {
        return tx.as(Actor.system(), register.begin(person, right, RightsRegisterService.ARCHIVE))
                .map(RightsRequest::id);
    }

    /** The archive is complete by then: it is not broken off because that cannot be noted. */
    private Mono<Void> complete(UUID request) {
        return tx.as(Actor.system(), register.advance(request, RequestState.COMPLETED))
                .then()
                .onErrorResume(ex -> TraceScope.log(() ->
                        log.warn("Export {} is delivered, but not noted as completed: {}", request, ex.toString())));
    }

    private Mono<List<ExportSection>> sections(UUID person, SectionAccess access, SectionSelection selection) {
        return Flux.fromIterable(settings.participants())
                .flatMapSequential(service -> participants.isOwn(service)
                        ? Mono.just(participants.readOwn(person, selection))
                        : participants
                                .read(service, access, selection)
                                .onErrorResume(ex -> failures.handle(service, ex)))
                // Two services that fail at the same moment are one answer.
                .onErrorMap(Exceptions::isMultiple, ex -> Exceptions.unwrapMultiple(ex)
                        .get(0))
                .concatMapIterable(sections -> sections)
                .collectList();
    }

    private List<ExportSection> guarded(List<ExportSection> sections) {
        return sections.stream()
                .map(section -> section.onFailure(ex -> failures.handle(section.service(), ex)))
                .toList();
    }
}
