package fr.cesizen.e2e.fuzz;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.tour.GatewayClient;
import fr.cesizen.local.tour.TourFailure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What every operation of the OpenAPI documents succeeds on, from people who may do it; sent through the gateway. */
public final class ValidRequests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String IMPORTS = "/api/v1/journal/imports";
    private static final String ATTACHMENTS = "/api/v1/tickets/attachments";
    private static final int MOST_STAGED = 9;

    private final ApiDocuments documents;
    private final FuzzActors actors;
    private final KnownResources known = new KnownResources();
    private final RawHttpClient http;
    private final RequestGenerator generator;
    private final Queue<String> sentAhead = new ConcurrentLinkedQueue<>();

    /** Signs everybody in, and creates what the requests will be about. */
    public ValidRequests(Stack stack, long seed) throws IOException {
        var url = stack.url(Component.GATEWAY);
        this.documents = ApiDocuments.read(new GatewayClient(url));
        this.actors = new FuzzActors(stack);
        this.http = new RawHttpClient(url);
        var seeder = new ResourceSeeder(documents, actors, known, http);
        this.generator = new RequestGenerator(documents, actors, known, seeder.erase(), url.getAuthority());
        seeder.seed(generator, new SplittableRandom(seed));
    }

    /** Every operation, in an order that depends on nothing but the documents. */
    public List<ApiOperation> operations() {
        return documents.operations();
    }

    /**
     * A signed request of whoever is entitled to it, about something in a state that allows it, without anything optional.
     *
     * @return nothing when that state cannot be reached any more, as where a person has as much as they may have
     */
    public Optional<FuzzRequest> next(ApiOperation operation, SplittableRandom random) {
        var actor = FuzzActors.entitled(operation);
        try {
            if (operation.path().startsWith(IMPORTS)) {
                makeRoom();
            }
            if (operation.path().equals(ATTACHMENTS)) {
                giveUp();
            }
            var request = generator.valid(operation, actor, random, true);
            return Optional.of(actors.authorization(actor).map(request::signed).orElse(request));
        } catch (TourFailure unreachable) {
            return Optional.empty();
        }
    }

    /** Deletes uploads that nobody has applied, of which one may have ten. */
    private void makeRoom() {
        var lea = actors.user("lea");
        var staged = lea.read(IMPORTS + "?limit=50")
                .path("items")
                .valueStream()
                .filter(run -> run.path("state").asString("").equals("staged"))
                .map(run -> run.path("id").asString())
                .toList();
        if (staged.size() >= MOST_STAGED) {
            staged.forEach(id -> lea.send("DELETE", IMPORTS + "/" + id, null, Map.of()));
        }
    }

    /** Gives up files that were sent ahead of no ticket, of which one may have ten. */
    private void giveUp() {
        sentAhead.forEach(id -> actors.user("lea").send("DELETE", ATTACHMENTS + "/" + id, null, Map.of()));
        sentAhead.clear();
    }

    /** Sends a request; what a success has created or ended is known to those that follow. */
    public FuzzResponse send(FuzzRequest request) throws IOException {
        var response = http.send(request);
        if (response.status() / 100 == 2) {
            actors.succeeded(request);
            remember(request, FuzzActors.entitled(request.operation()), response);
        }
        return response;
    }

    /** Remembers the id of what a POST to a list has created. */
    void remember(FuzzRequest request, String actor, FuzzResponse response) {
        var operation = request.operation();
        if (request.method().equals("POST") && operation.path().equals(operation.collection())) {
            try {
                var id = JSON.readTree(response.body()).path("id");
                if (id.isString()) {
                    known.add(operation.collection(), "id", actor, id.asString());
                    if (operation.path().equals(ATTACHMENTS)) {
                        sentAhead.add(id.asString());
                    }
                }
            } catch (JacksonException ex) {
                // No JSON: a finding of the rules, where it should be.
            }
        }
    }

    ApiDocuments documents() {
        return documents;
    }

    FuzzActors actors() {
        return actors;
    }

    RequestGenerator generator() {
        return generator;
    }

    RawHttpClient http() {
        return http;
    }
}
