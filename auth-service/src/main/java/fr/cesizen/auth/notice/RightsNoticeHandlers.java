package fr.cesizen.auth.notice;

import fr.cesizen.auth.account.ProfileRules;
import fr.cesizen.auth.inactivity.AccountUseRepository;
import fr.cesizen.auth.mail.MailClient;
import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.ids.UuidGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What gdpr-service tells of people's rights, and they are told by mail. gdpr-service knows no address. */
@Configuration(proxyBeanMethods = false)
class RightsNoticeHandlers {

    private static final String TOPIC = "cesizen.privacy";

    /** The only step whose mail says why: the reason of a refusal is read where its person is signed in. */
    private static final String EXTENDED = "EXTENDED";

    /** The states of a request that have a text; a step back to work is none that somebody has to know of. */
    private static final Set<String> TOLD = Set.of("RECEIVED", "IDENTITY_AWAITED", EXTENDED, "COMPLETED", "REFUSED");

    /** The part of a step of a request that is told. */
    record RequestChanged(
            String state,
            @Nullable LocalDate dueOn,
            @Nullable String reason) {

        RequestChanged {
            Objects.requireNonNull(state, "state");
        }
    }

    /** The part of a request for erasure that is told. */
    record ErasureScheduled(Instant startsAt) {

        ErasureScheduled {
            Objects.requireNonNull(startsAt, "startsAt");
        }
    }

    /** A request for erasure that was taken back: whoever does is there. */
    record ErasureCancelled() {}

    private final NoticeRepository notices;
    private final AccountUseRepository uses;
    private final MailClient mails;
    private final UuidGenerator ids;
    private final Clock clock;

    RightsNoticeHandlers(
            NoticeRepository notices, AccountUseRepository uses, MailClient mails, UuidGenerator ids, Clock clock) {
        this.notices = notices;
        this.uses = uses;
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
    }

    @Bean
    EventHandler<RequestChanged> requestNotices() {
        return EventHandler.to(
                TOPIC,
                "fr.cesizen.privacy.request-changed.v1",
                RequestChanged.class,
                event -> TOLD.contains(event.data().state())
                        ? add(
                                event,
                                "REQUEST_" + event.data().state(),
                                event.data().dueOn(),
                                EXTENDED.equals(event.data().state())
                                        ? event.data().reason()
                                        : null)
                        : Mono.empty());
    }

    @Bean
    EventHandler<ErasureScheduled> scheduledErasureNotices() {
        return EventHandler.to(
                TOPIC,
                "fr.cesizen.privacy.erasure-scheduled.v1",
                ErasureScheduled.class,
                event -> add(
                        event,
                        "ERASURE_SCHEDULED",
                        LocalDate.ofInstant(event.data().startsAt(), ProfileRules.FRANCE),
                        null));
    }

    @Bean
    EventHandler<ErasureCancelled> cancelledErasureNotices() {
        return EventHandler.to(
                TOPIC, "fr.cesizen.privacy.erasure-cancelled.v1", ErasureCancelled.class, event -> uses.use(
                                event.person(), LocalDate.ofInstant(event.time(), ZoneOffset.UTC))
                        .then(add(event, "ERASURE_CANCELLED", null, null)));
    }

    private Mono<Void> add(Event<?> event, String kind, @Nullable LocalDate day, @Nullable String reason) {
        return mails.isSent()
                ? notices.add(ids.next(), event.person(), kind, day, reason, clock.instant())
                : Mono.empty();
    }
}
