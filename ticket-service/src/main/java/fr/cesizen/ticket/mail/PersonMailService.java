package fr.cesizen.ticket.mail;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Has mails sent to people, by {@link PersonMailJob}. */
@Service
class PersonMailService {

    private static final Duration ONCE = Duration.ofDays(1);

    private final PersonMailRepository mails;
    private final AddressHashRepository addresses;
    private final AddressHashFactory hashes;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    PersonMailService(
            PersonMailRepository mails,
            AddressHashRepository addresses,
            AddressHashFactory hashes,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.mails = mails;
        this.addresses = addresses;
        this.hashes = hashes;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    Mono<Void> send(UUID ticket, String kind) {
        return mails.add(ids.next(), ticket, kind, clock.instant());
    }

    /**
     * Says where to write, at most once a day, and only to somebody who wants mails at that address: whoever forges it makes us write
     * to nobody else.
     */
    Mono<Void> sendWhereToWrite(String address) {
        return hashes.hash(address).flatMap(hash -> {
            var now = clock.instant();
            return tx.as(
                    Actor.system(),
                    addresses
                            .take(hash, now.minus(ONCE), now)
                            .flatMap(person -> mails.addWhereToWrite(ids.next(), person, now)));
        });
    }
}
