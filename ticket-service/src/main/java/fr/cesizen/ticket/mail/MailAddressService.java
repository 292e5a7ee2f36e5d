package fr.cesizen.ticket.mail;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Who wants mails: nobody gets any who did not ask for them. */
@Service
class MailAddressService {

    private final MailAddressRepository addresses;
    private final AddressHashRepository hashes;
    private final AddressHashFactory factory;
    private final TicketMailProperties properties;
    private final Transactions tx;
    private final Clock clock;

    MailAddressService(
            MailAddressRepository addresses,
            AddressHashRepository hashes,
            AddressHashFactory factory,
            TicketMailProperties properties,
            Transactions tx,
            Clock clock) {
        this.addresses = addresses;
        this.hashes = hashes;
        this.factory = factory;
        this.properties = properties;
        this.tx = tx;
        this.clock = clock;
    }

    /** Takes the address of the person's account, as their token names it. */
    Mono<MailAddressView> subscribe(UUID person, Jwt token) {
        var address = verified(token);
        if (address == null) {
            return Mono.error(() -> Problem.conflict("mail-unverified"));
        }
        return factory.hash(address)
                .flatMap(hash -> tx.transactional(addresses
                        .put(new MailAddress(person, address, clock.instant()))
                        .delayUntil(put -> hashes.put(person, hash))))
                .map(this::view);
    }

    private MailAddressView view(MailAddress address) {
        return new MailAddressView(address.address(), address.since(), properties.isSent());
    }

    /** Only Keycloak says that an address is not verified; a token without that claim is of an account without a check. */
    private static @Nullable String verified(Jwt token) {
        var address = token.getClaimAsString("email");
        boolean isUnverified = Boolean.FALSE.equals(token.getClaim("email_verified"));
        return address == null || address.isBlank() || isUnverified ? null : address;
    }

    Mono<MailAddressView> find(UUID person) {
        return tx.transactional(addresses.find(person)).map(this::view).switchIfEmpty(Mono.error(Problem::notFound));
    }

    Mono<Void> unsubscribe(UUID person) {
        return tx.transactional(addresses.delete(person));
    }

    Mono<MailAddress> own(UUID person) {
        return tx.transactional(addresses.find(person));
    }
}
