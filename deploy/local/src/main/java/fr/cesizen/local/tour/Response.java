package fr.cesizen.local.tour;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A response of the gateway. */
public record Response(String request, HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    /**
     * Checks the status.
     *
     * @throws TourFailure with the response's body when the status is another one
     */
    public Response must(int... expected) {
        if (IntStream.of(expected).noneMatch(status -> status == status())) {
            throw new TourFailure(
                    request + " answered " + status() + " instead of " + expected[0] + ": " + shortBody());
        }
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException ex) {
            throw new TourFailure(request + " answered no JSON: " + shortBody());
        }
    }

    public String text(String field) {
        return json().path(field).asString();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private String shortBody() {
        return body().length() > 300 ? body().substring(0, 300) + "…" : body();
    }
}
