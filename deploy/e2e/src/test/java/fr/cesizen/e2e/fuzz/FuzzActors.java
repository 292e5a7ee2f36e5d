package fr.cesizen.e2e.fuzz;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.mail.MailFolderReader;
import fr.cesizen.local.tour.GatewayClient;
import fr.cesizen.local.tour.TourUser;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/** Who sends: two people, the staff, somebody without a token or with a broken one, and accounts to throw away. */
final class FuzzActors {

    static final String NOBODY = "nobody";
    static final String BROKEN = "broken";
    static final String THROWAWAY = "throwaway";

    /** What ends or changes an account is done with one that nothing else needs. */
    private static final List<String> GUARDED = List.of(
            "POST /api/v1/accounts/me/deactivation",
            "POST /api/v1/privacy/erasures",
            "PUT /api/v1/privacy/restriction",
            "DELETE /api/v1/privacy/restriction",
            "PUT /api/v1/privacy/objections/{target}",
            "DELETE /api/v1/privacy/objections/{target}",
            "PUT /api/v1/consents/{purpose}");

    private static final List<String> ENDING = GUARDED.subList(0, 2);

    /** By their weight: the person and the administrator, who has most rights, get far. */
    private static final List<String> OTHERS = List.of(
            "lea", "lea", "lea", "lea", "admin", "admin", "admin", "tom", "support", "support", "dpo", NOBODY, BROKEN);

    /** Tokens are good for five minutes. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private record SignedIn(TourUser user, Instant since) {}

    private final Stack stack;
    private final GatewayClient gateway;
    private final Map<String, SignedIn> present = new HashMap<>();
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    FuzzActors(Stack stack) {
        this.stack = stack;
        this.gateway = new GatewayClient(stack.url(Component.GATEWAY));
    }

    /** Whether it is done with an account to throw away. */
    static boolean isGuarded(ApiOperation operation) {
        return GUARDED.contains(operation.toString());
    }

    /** Who may do it. */
    static String entitled(ApiOperation operation) {
        var staff = staffOf(operation);
        return !staff.isEmpty() ? staff : isGuarded(operation) ? THROWAWAY : "lea";
    }

    static String choose(ApiOperation operation, SplittableRandom random) {
        var drawn = OTHERS.get(random.nextInt(OTHERS.size()));
        var staff = random.nextBoolean() ? staffOf(operation) : "";
        if (!staff.isEmpty()) {
            return staff;
        }
        return isGuarded(operation) && !drawn.equals(NOBODY) && !drawn.equals(BROKEN) ? THROWAWAY : drawn;
    }

    /** The role that the work of these operations belongs to; empty for what people do. */
    private static String staffOf(ApiOperation operation) {
        if (operation
                .toString()
                .matches(".*/(drafts|stress/suggestions|retirement|macros)(/.*)?|DELETE .*/content/items/.*")) {
            return "admin";
        }
        if (operation.path().matches("/api/v1/accounts/(search|reconciliation|staff|\\{id}/.*)")) {
            return "admin";
        }
        if (operation.path().matches("/api/v1/(privacy/(register|breaches)|audit|statistics)(/.*)?")) {
            return "dpo";
        }
        return operation
                        .path()
                        .matches(
                                ".*/(notes|queue|staff-view)|/api/v1/tickets/(queue/changes|satisfaction|search|forecast|report|report/csv|links/.*)"
                                        + "|/api/v1/tickets/.*/(status|triage|merge|links|macro-preview|history|presence|siblings)|/api/v1/incidents(/.*)?")
                ? "support"
                : "";
    }

    /** The value of the header {@code Authorization}, with a token that is still good for a while. */
    Optional<String> authorization(String actor) {
        if (actor.equals(NOBODY)) {
            return Optional.empty();
        }
        return Optional.of("Bearer "
                + (actor.equals(BROKEN)
                        ? "eyJhbGciOiJub25lIn0.e30."
                        : user(actor).token()));
    }

    synchronized TourUser user(String actor) {
        var known = present.get(actor);
        var now = Instant.now();
        if (known == null || known.since().plus(FRESH).isBefore(now)) {
            known = new SignedIn(signIn(actor), now);
            present.put(actor, known);
            secrets.add(known.user().token());
        }
        return known.user();
    }

    private TourUser signIn(String actor) {
        if (List.of("support", "admin", "dpo").contains(actor)) {
            return TourUser.staff(stack, actor);
        }
        var known = present.get(actor);
        var user = known == null ? TourUser.signUp(gateway, "Léa") : known.user();
        user.signIn();
        return user;
    }

    /** Children and the mails that their parents get. */
    ParentCreator parents() {
        return new ParentCreator(gateway, new MailFolderReader(stack.mails()));
    }

    /** The id of somebody whom nothing else needs. */
    String newcomer() {
        return TourUser.signUp(gateway, "Léa").id;
    }

    /** After a success: whoever has left is replaced the next time. */
    synchronized void succeeded(FuzzRequest request) {
        if (ENDING.contains(request.operation().toString())) {
            forgetThrowaway();
        }
    }

    synchronized void forgetThrowaway() {
        present.remove(THROWAWAY);
    }

    /** What must be in no answer to anybody. */
    Set<String> secrets() {
        return secrets;
    }
}
