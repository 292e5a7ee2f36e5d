package fr.cesizen.platform.test;

import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;

/** A request of an {@link ApiClient} before it is sent. */
public final class ApiRequest {

    private final RequestBodySpec request;
    private RequestHeadersSpec<?> complete;
    private MediaType type = MediaType.APPLICATION_JSON;

    ApiRequest(RequestBodySpec request) {
        this.request = request;
        this.complete = request;
    }

    /** With an idempotency key that nobody has sent before. */
    public ApiRequest key() {
        return key(UUID.randomUUID().toString());
    }

    public ApiRequest key(String idempotencyKey) {
        return header("Idempotency-Key", idempotencyKey);
    }

    public ApiRequest ifMatch(String etag) {
        return header("If-Match", etag);
    }

    public ApiRequest accept(String mediaType) {
        return header("Accept", mediaType);
    }

    /** A header, in place of what it was. */
    public ApiRequest header(String name, String... values) {
        request.headers(headers -> headers.put(name, List.of(values)));
        return this;
    }

    /** The media type of the body that follows; JSON unless told otherwise. */
    public ApiRequest type(String mediaType) {
        type = MediaType.parseMediaType(mediaType);
        return this;
    }

    /** Text and octets are sent as they are, other values as JSON. */
    public ApiRequest body(Object body) {
        complete = request.contentType(type).bodyValue(body);
        return this;
    }

    public ApiAnswer send() {
        return new ApiAnswer(complete.exchange());
    }
}
