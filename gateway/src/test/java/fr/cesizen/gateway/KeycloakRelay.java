package fr.cesizen.gateway;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import fr.cesizen.platform.test.TestTokens;
import java.net.URI;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.DisposableChannel;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** Stands between the gateway and Keycloak: passes everything on, remembers what was asked, and can be away. */
public final class KeycloakRelay {

    static final String ALL_KEYS = "/all-keys";

    // Read here, since its first use starts a server, which no event loop may wait for.
    private static final String OUR_KEYS = TestTokens.jwks();

    private static final LoopResources LOOPS = LoopResources.create("keycloak-relay", 2, true);

    private final List<String> forms = new CopyOnWriteArrayList<>();
    private final HttpClient keycloak;
    private final String address;
    private volatile boolean away;

    KeycloakRelay(URI keycloak) {
        this.keycloak = HttpClient.create().runOn(LOOPS).baseUrl(keycloak.toString());
        this.address = "http://127.0.0.1:"
                + HttpServer.create()
                        .host("127.0.0.1")
                        .port(0)
                        .runOn(LOOPS)
                        .handle(this::answer)
                        .bindNow()
                        .port();
    }

    String address() {
        return address;
    }

    /** Does that while Keycloak breaks off every connection. */
    public void whileAway(Runnable work) {
        away = true;
        try {
            work.run();
        } finally {
            away = false;
        }
    }

    /** How often a token was asked for with this grant. */
    public long asked(String grant) {
        return forms.stream()
                .filter(form -> form.contains("grant_type=" + grant))
                .count();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        if (request.uri().equals(ALL_KEYS)) {
            return response.header("Content-Type", "application/json").sendString(keys());
        }
        if (away) {
            return Mono.fromRunnable(() -> request.withConnection(DisposableChannel::dispose));
        }
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .doOnNext(forms::add)
                .flatMap(form -> keycloak.headers(
                                headers -> headers.add(request.requestHeaders()).remove("Host"))
                        .request(request.method())
                        .uri(request.uri())
                        .send(ByteBufMono.fromString(Mono.just(form)))
                        .responseSingle((answer, body) -> body.asString()
                                .defaultIfEmpty("")
                                .flatMap(text -> response.status(answer.status())
                                        .header(
                                                "Content-Type",
                                                answer.responseHeaders().get("Content-Type", "text/plain"))
                                        .sendString(Mono.just(text))
                                        .then())));
    }

    private Mono<String> keys() {
        var ours = HttpClient.create().runOn(LOOPS).get().uri(OUR_KEYS);
        var theirs = keycloak.get().uri("/realms/cesizen/protocol/openid-connect/certs");
        return Flux.just(ours, theirs)
                .take(TestKeycloak.isStarted() ? 2 : 1)
                .concatMap(each -> each.responseContent().aggregate().asString())
                .collectList()
                .map(KeycloakRelay::merged);
    }

    private static String merged(List<String> sets) {
        var all = new ArrayList<JWK>();
        try {
            for (var set : sets) {
                all.addAll(JWKSet.parse(set).getKeys());
            }
        } catch (ParseException ex) {
            throw new IllegalStateException(ex);
        }
        return new JWKSet(all).toString();
    }
}
