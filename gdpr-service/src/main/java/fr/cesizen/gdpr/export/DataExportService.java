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
    private final OwnSectionReader own;
    private final RemoteSectionClient remote;
    private final ExportFailureHandler failures;
    private final ArchiveStreamer archives;
    private final RightsRegisterService register;
    private final Transactions tx;

    DataExportService(
            PrivacyProperties settings,
            OwnSectionReader own,
            RemoteSectionClient remote,
            ExportFailureHandler failures,
            ArchiveStreamer archives,
            RightsRegisterService register,
            Transactions tx) {
        this.settings = settings;
        this.own = own;
        this.remote = remote;
        this.failures = failures;
        this.archives = archives;
        this.register = register;
        this.tx = tx;
    }

    /**
     * Emits the archive's bytes once every participant has listed what it holds; fails with 503 when one does not answer, and
     * with 500 when one cannot.
     *
     * @param right {@code ACCESS} for all of it, {@code PORTABILITY} for what the person may take elsewhere, as tables too
     * @param token of the person: each service authorizes the export by it and does not have to trust this service
     */
    Mono<Flux<byte[]>> of(UUID person, String token, Locale language, DataRight right) {
        return sections(person, token, right == DataRight.PORTABILITY).flatMap(sections -> enter(person, right)
                .map(request -> archives.stream(person, language, right, guarded(sections))
                        .concatWith(complete(request).then(Mono.empty()))));
    }

    /** A download that breaks off leaves the request open, and the next one answers it. */
    private Mono<UUID> enter(UUID person, DataRight right) {
        return tx.as(
                        Actor.system(),
                        register.oneAtATime(person)
                                .then(register.enter(person, right, "archive"))
                                .flatMap(request -> register.advance(request.id(), RequestState.IN_PROGRESS)))
                .map(RightsRequest::id);
    }

    /** The archive is complete by then: it is not broken off because that cannot be noted. */
    private Mono<Void> complete(UUID request) {
        return tx.as(Actor.system(), register.advance(request, RequestState.COMPLETED))
                .then()
                .onErrorResume(ex -> TraceScope.log(() ->
                        log.warn("Export {} is delivered, but not noted as completed: {}", request, ex.toString())));
    }

    private Mono<List<ExportSection>> sections(UUID person, String token, boolean portable) {
        return Flux.fromIterable(settings.participants())
                .flatMapSequential(service -> own.isOf(service)
                        ? Mono.just(own.of(person, portable))
                        : remote.of(service, token, portable).onErrorResume(ex -> failures.handle(service, ex)))
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
