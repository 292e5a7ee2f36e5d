package fr.cesizen.gdpr.rights;

import fr.cesizen.gdpr.deadline.ResponsePeriod;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The officer's work on the register: reads it without names, and takes the steps that no service takes. */
@Service
class RegisterService {

    private final RegisterRepository entries;
    private final RightsRequestRepository requests;
    private final RightsRegisterService register;
    private final Outbox outbox;
    private final Transactions tx;
    private final Clock clock;

    RegisterService(
            RegisterRepository entries,
            RightsRequestRepository requests,
            RightsRegisterService register,
            Outbox outbox,
            Transactions tx,
            Clock clock) {
        this.entries = entries;
        this.requests = requests;
        this.register = register;
        this.outbox = outbox;
        this.tx = tx;
        this.clock = clock;
    }

    Mono<Page<RegisterEntryView>> list(@Nullable RequestState state, PageQuery query) {
        return tx.as(Actor.system(), entries.page(state, query))
                .map(rows -> Page.of(rows, query, RegisterRepository::cursor, this::view));
    }

    /** Puts a request into a state, and tells the person; the same once more changes nothing. */
    Mono<RegisterEntryView> put(UUID id, NewStep step) {
        return tx.as(
                        Actor.system(),
                        requests.lock(id)
                                .switchIfEmpty(Mono.error(Problem::notFound))
                                .flatMap(request -> take(request, step)))
                .map(this::view);
    }

    Mono<RegisterRepository.Pressure> pressure() {
        return tx.as(Actor.system(), Mono.defer(() -> entries.count(today())));
    }

    private Mono<RightsRequest> take(RightsRequest request, NewStep step) {
        if (step.state() == RequestState.WITHDRAWN || step.state() == RequestState.RECEIVED) {
            return Mono.error(Problem.conflict("step-not-possible")
                    .with("state", request.state().name()));
        }
        return register.step(request, step.state(), StepParty.DPO, step.reason())
                .delayUntil(next -> Mono.justOrEmpty(RequestChanged.of(next))
                        .filter(changed -> !next.equals(request))
                        .flatMap(outbox::add));
    }

    private RegisterEntryView view(RightsRequest request) {
        return RegisterEntryView.of(request, today());
    }

    private LocalDate today() {
        return clock.instant().atZone(ResponsePeriod.ZONE).toLocalDate();
    }
}
