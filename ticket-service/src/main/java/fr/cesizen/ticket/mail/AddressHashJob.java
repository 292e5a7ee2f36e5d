package fr.cesizen.ticket.mail;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hashes the addresses of those who asked for mails before addresses were found by hashes. */
@Component
class AddressHashJob {

    private static final int BATCH = 100;

    private final AddressHashRepository hashes;
    private final MailAddressRepository addresses;
    private final AddressHashFactory factory;
    private final Transactions tx;

    AddressHashJob(
            AddressHashRepository hashes,
            MailAddressRepository addresses,
            AddressHashFactory factory,
            Transactions tx) {
        this.hashes = hashes;
        this.addresses = addresses;
        this.factory = factory;
        this.tx = tx;
    }

    /** Emits how many were hashed. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 15_000)
    Mono<Long> hash() {
        return tx.as(Actor.system(), hashes.missing(BATCH))
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::hash)
                .count();
    }

    private Mono<UUID> hash(UUID person) {
        return tx.as(Actor.system(), addresses.find(person))
                .flatMap(address -> factory.hash(address.address()))
                .flatMap(hash -> tx.as(Actor.system(), hashes.put(person, hash)))
                .thenReturn(person);
    }
}
