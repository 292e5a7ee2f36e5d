package fr.cesizen.gdpr.preparation;

import fr.cesizen.gdpr.export.ArchiveForm;
import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What people ask of prepared exports: one at a time each, and nobody else's. */
@Service
class PreparedExportService {

    private final PreparedExportRepository exports;
    private final PreparedExportFactory made;
    private final RightsRegisterService register;
    private final ExportGrantService grants;
    private final ExportViewAssembler views;
    private final Transactions tx;

    PreparedExportService(
            PreparedExportRepository exports,
            PreparedExportFactory made,
            RightsRegisterService register,
            ExportGrantService grants,
            ExportViewAssembler views,
            Transactions tx) {
        this.exports = exports;
        this.made = made;
        this.register = register;
        this.grants = grants;
        this.views = views;
        this.tx = tx;
    }

    /**
     * Begins an export, or finds the one that is being prepared, whatever its form; either way every service that has not given
     * its grant is asked for it. As the system: also somebody whose processing is restricted may ask.
     */
    Mono<ExportView> ask(UUID person, String token, ArchiveForm form, Locale language) {
        return tx.as(
                        Actor.system(),
                        register.oneAtATime(person)
                                .then(Mono.defer(() -> exports.findRunning(person)))
                                .switchIfEmpty(Mono.defer(() -> begin(person, form, language))))
                .delayUntil(export -> grants.collect(export, token))
                .flatMap(views::current);
    }

    private Mono<PreparedExport> begin(UUID person, ArchiveForm form, Locale language) {
        return register.begin(person, form.right(), RightsRegisterService.ARCHIVE)
                .map(request -> made.make(person, request, form, language))
                .delayUntil(exports::add);
    }

    Mono<Page<ExportView>> list(UUID person, PageQuery query) {
        return tx.transactional(exports.newest(person, query))
                .map(rows -> Page.of(
                        rows,
                        query,
                        row -> new Cursor(row.requestedAt(), row.id()),
                        row -> views.view(row, List.of())));
    }

    /** Somebody else's is 404. */
    Mono<ExportView> show(UUID person, UUID id) {
        return find(person, id).flatMap(views::current);
    }

    /** Deletes an archive before its time; fails with 409 while it is being prepared. */
    Mono<Void> delete(UUID person, UUID id) {
        return tx.as(
                Actor.system(),
                exports.find(person, id)
                        .switchIfEmpty(Mono.error(Problem::notFound))
                        .flatMap(export -> export.state() == ExportState.PREPARING
                                ? Mono.error(() -> Problem.conflict("export-not-ready"))
                                : exports.delete(person, id))
                        .then());
    }

    Mono<PreparedExport> find(UUID person, UUID id) {
        return tx.transactional(exports.find(person, id)).switchIfEmpty(Mono.error(Problem::notFound));
    }
}
