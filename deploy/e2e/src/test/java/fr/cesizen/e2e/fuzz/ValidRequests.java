package fr.cesizen.e2e.fuzz;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.tour.GatewayClient;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What every operation of the OpenAPI documents succeeds on, from people who may do it; sent through the gateway. */
public final class ValidRequests {

    private static final JsonMapper JSON = new JsonMapper();

    private final ApiDocuments documents;
    private final FuzzActors actors;
    private final KnownResources known = new KnownResources();
    private final RawHttpClient http;
    private final RequestGenerator generator;

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

    /** A signed request of whoever is entitled to it, about something in a state that allows it, without anything optional. */
    public FuzzRequest next(ApiOperation operation, SplittableRandom random) {
        var actor = FuzzActors.entitled(operation);
        var request = generator.valid(operation, actor, random, true);
        return actors.authorization(actor).map(request::signed).orElse(request);
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
