package fr.cesizen.ticket.mail;

import fr.cesizen.ticket.secret.ServiceSecretService;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Makes the address to which a person answers in a ticket, and reads it again: {@code name+token@host}, whose token is the ticket
 * with a keyed hash, so that nobody makes up one. It is good as long as the ticket takes messages.
 */
@Component
class ReplyAddressFactory {

    private static final String PURPOSE = "mail-reply";
    private static final int ID_LENGTH = 16;
    private static final int LENGTH = ID_LENGTH + 10;
    private static final int DIGITS = 36;

    private final TicketMailProperties properties;
    private final ServiceSecretService secrets;

    ReplyAddressFactory(TicketMailProperties properties, ServiceSecretService secrets) {
        this.properties = properties;
        this.secrets = secrets;
    }

    /** An empty text where no answers are read. */
    Mono<String> replyAddress(UUID ticket) {
        return properties.isReceived()
                ? secrets.key(PURPOSE)
                        .publishOn(Schedulers.boundedElastic())
                        .map(key -> prefix() + new BigInteger(1, token(key, ticket)).toString(DIGITS) + "@" + host())
                : Mono.just("");
    }

    /** The ticket of an address that was made here; empty for every other one. */
    Mono<UUID> ticket(String address) {
        var plain = address.toLowerCase(Locale.ROOT);
        var end = "@" + host();
        if (!plain.startsWith(prefix()) || !plain.endsWith(end) || plain.length() > 254) {
            return Mono.empty();
        }
        var token = plain.substring(prefix().length(), Math.max(prefix().length(), plain.length() - end.length()));
        return secrets.key(PURPOSE)
                .publishOn(Schedulers.boundedElastic())
                .flatMap(key -> Mono.justOrEmpty(parse(key, token)));
    }

    private static Optional<UUID> parse(SecretKeySpec key, String token) {
        if (!token.matches("[0-9a-z]{1,41}")) {
            return Optional.empty();
        }
        var number = new BigInteger(token, DIGITS);
        if (number.bitLength() > 8 * LENGTH) {
            return Optional.empty();
        }
        var digits = number.toByteArray();
        var bytes = new byte[LENGTH];
        int length = Math.min(digits.length, LENGTH); // a leading zero may be the sign
        System.arraycopy(digits, digits.length - length, bytes, LENGTH - length, length);
        var id = ByteBuffer.wrap(bytes);
        var ticket = new UUID(id.getLong(), id.getLong());
        return MessageDigest.isEqual(bytes, token(key, ticket)) ? Optional.of(ticket) : Optional.empty();
    }

    private static byte[] token(SecretKeySpec key, UUID ticket) {
        try {
            var id = ByteBuffer.allocate(ID_LENGTH)
                    .putLong(ticket.getMostSignificantBits())
                    .putLong(ticket.getLeastSignificantBits())
                    .array();
            var mac = Mac.getInstance(ServiceSecretService.ALGORITHM);
            mac.init(key);
            var token = Arrays.copyOf(id, LENGTH);
            System.arraycopy(mac.doFinal(id), 0, token, ID_LENGTH, LENGTH - ID_LENGTH);
            return token;
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException("No keyed hash", ex);
        }
    }

    private String prefix() {
        var address = properties.in().address();
        return address.substring(0, address.indexOf('@')).toLowerCase(Locale.ROOT) + "+";
    }

    private String host() {
        var address = properties.in().address();
        return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
