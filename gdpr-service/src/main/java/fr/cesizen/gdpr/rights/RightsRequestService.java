package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people see and do of their own requests. */
@Service
class RightsRequestService {

    private final RightsRegisterService register;
    private final RightsRequestRepository requests;
    private final RequestHistoryRepository history;
    private final RequestViewAssembler views;
    private final List<WithdrawalEffect> effects;
    private final Outbox outbox;
    private final Transactions tx;

    RightsRequestService(
            RightsRegisterService register,
            RightsRequestRepository requests,
            RequestHistoryRepository history,
            RequestViewAssembler views,
            ObjectProvider<WithdrawalEffect> effects,
            Outbox outbox,
            Transactions tx) {
        this.register = register;
        this.requests = requests;
        this.history = history;
        this.views = views;
        this.effects = effects.orderedStream().toList();
        this.outbox = outbox;
        this.tx = tx;
    }

    Mono<Page<RequestView>> list(UUID person, PageQuery query, Locale language) {
        return tx.transactional(history.newest(person, query).flatMap(rows -> history.details(rows)
                .map(details -> Page.of(
                        rows,
                        query,
                        row -> new Cursor(row.receivedAt(), row.id()),
                        row -> views.view(row, details, language)))));
    }

    /** Enters a request for staff; the same one again, as long as it is not answered. */
    Mono<RequestView> ask(UUID person, NewRequest request, Locale language) {
        return tx.as(
                Actor.system(),
                register.oneAtATime(person)
                        .then(register.findOpen(person, request.right(), request.subject()))
                        .switchIfEmpty(Mono.defer(() -> enter(person, request)))
                        .flatMap(entered -> history.details(List.of(entered))
                                .map(details -> views.view(entered, details, language))));
    }

    private Mono<RightsRequest> enter(UUID person, NewRequest request) {
        return register.enter(person, request.right(), request.subject())
                .delayUntil(
                        entered -> Mono.justOrEmpty(RequestChanged.of(entered)).flatMap(outbox::add));
    }

    /** Takes back a request that is not answered yet; once more is a success. Somebody else's is 404. */
    Mono<Void> withdraw(UUID person, UUID id) {
        return tx.as(
                Actor.system(),
                register.oneAtATime(person)
                        .then(requests.lock(id))
                        .filter(request -> person.equals(request.about()))
                        .switchIfEmpty(Mono.error(Problem::notFound))
                        .flatMap(request -> withdraw(person, request)));
    }

    private Mono<Void> withdraw(UUID person, RightsRequest request) {
        return register.step(request, RequestState.WITHDRAWN, StepParty.PERSON, null)
                .filter(withdrawn -> !withdrawn.equals(request))
                .flatMapMany(withdrawn -> Flux.fromIterable(effects))
                .filter(each -> each.kind() == request.kind())
                .concatMap(each -> each.effect().apply(person, request.id()))
                .then();
    }
}
