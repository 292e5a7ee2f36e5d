package fr.cesizen.platform.transactions;

import fr.cesizen.platform.text.EnumCodes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * Who a transaction acts for: row-level security decides by it what the transaction may see.
 *
 * @param person whose rows are meant; absent unless the actor is a person
 */
public record Actor(Kind kind, @Nullable UUID person) {

    /** The kinds that the policies of the database know. */
    public enum Kind {
        /** Nobody is signed in: sees no rows of people. */
        ANONYMOUS,
        /** A person: sees their own rows. */
        PERSON,
        /** A member of the support staff: sees only tables whose policies name staff. */
        STAFF,
        /** The service itself: relay, jobs, event handlers. */
        SYSTEM;

        String setting() {
            return EnumCodes.code(this);
        }
    }

    private static final Actor NOBODY = new Actor(Kind.ANONYMOUS, null);

    public static Actor person(UUID person) {
        return new Actor(Kind.PERSON, person);
    }

    public static Actor staff() {
        return new Actor(Kind.STAFF, null);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, null);
    }

    /** Makes this the actor of whatever is read in a context: for streams, of which each page is a transaction of its own. */
    public Context carry(Context context) {
        return context.put(Actor.class, this);
    }

    /** Emits the actor set by {@link Transactions#as}, else the subject of the token, else nobody; never empty. */
    static Mono<Actor> current() {
        return Mono.deferContextual(context -> context.hasKey(Actor.class)
                ? Mono.just(context.get(Actor.class))
                : ReactiveSecurityContextHolder.getContext()
                        .mapNotNull(security -> security.getAuthentication())
                        .map(caller -> caller.getPrincipal() instanceof Jwt token
                                ? person(UUID.fromString(token.getSubject()))
                                : NOBODY)
                        .defaultIfEmpty(NOBODY));
    }

    /** The statement that opens a transaction for this actor, in one round trip; a UUID needs no quoting. */
    String begin(String begin) {
        return begin + "; set local app.actor = '" + kind.setting() + "'; set local app.person = '"
                + (person == null ? "" : person) + "'";
    }
}
