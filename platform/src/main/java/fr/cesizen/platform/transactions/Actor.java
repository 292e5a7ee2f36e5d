package fr.cesizen.platform.transactions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/**
 * Who a transaction acts for; row-level security decides by it what the transaction may see.
 *
 * @param person the person whose rows are meant; absent for anyone but a person
 */
public record Actor(Kind kind, @Nullable UUID person) {

    /** The kinds that the policies of the database know. */
    public enum Kind {
        /** Nobody signed in: sees no one's rows. */
        ANONYMOUS,
        /** A person, who sees what is theirs. */
        PERSON,
        /** A member of the support staff: sees only tables whose policies name staff. */
        STAFF,
        /** The service itself: relay, jobs, event handlers. */
        SYSTEM;

        String setting() {
            return name().toLowerCase(java.util.Locale.ROOT);
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

    /** Emits the actor set by {@link Transactions#as}, else the token's subject, else nobody. Never empty. */
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

    /** The statement that opens a transaction for this actor, in one round trip. A UUID needs no quoting. */
    String begin(String begin) {
        return begin + "; set local app.actor = '" + kind.setting() + "'; set local app.person = '"
                + (person == null ? "" : person) + "'";
    }
}
