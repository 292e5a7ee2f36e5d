package fr.cesizen.auth.notice;

import fr.cesizen.auth.mail.MailClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Has people told by mail of what was done to how they sign in. */
@Service
public class NoticeService {

    private final NoticeRepository notices;
    private final MailClient mails;
    private final UuidGenerator ids;
    private final Transactions tx;
    private final Clock clock;

    NoticeService(NoticeRepository notices, MailClient mails, UuidGenerator ids, Transactions tx, Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.ids = ids;
        this.tx = tx;
        this.clock = clock;
    }

    /** Tells somebody with a profile that their second factors are gone; whoever did not ask for it should know at once. */
    public Mono<Void> tellOfRemovedSecondFactors(UUID person) {
        return mails.isSent()
                ? tx.as(
                        Actor.system(),
                        Mono.defer(() -> notices.add(
                                ids.next(),
                                person,
                                NoticeMailAssembler.SECOND_FACTORS_REMOVED,
                                null,
                                null,
                                clock.instant())))
                : Mono.empty();
    }
}
