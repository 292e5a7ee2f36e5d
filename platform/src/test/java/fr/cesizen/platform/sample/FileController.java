package fr.cesizen.platform.sample;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** A download, which is counted, and JSON as whole bodies and as streams. */
@RestController
@RequestMapping("/api/v1/files")
class FileController {

    static final AtomicInteger MADE = new AtomicInteger();

    private final ServerCodecConfigurer codecs;

    FileController(ServerCodecConfigurer codecs) {
        this.codecs = codecs;
    }

    @GetMapping
    Mono<ResponseEntity<Flux<byte[]>>> download() {
        MADE.incrementAndGet();
        return Mono.just(ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(Flux.just("all".getBytes(StandardCharsets.US_ASCII))));
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<String> events() {
        return Flux.<String>never().doOnSubscribe(begun -> MADE.incrementAndGet());
    }

    @PostMapping("/whole")
    Mono<Map<String, Object>> whole(@RequestBody JsonNode body) {
        return Mono.just(Map.of("items", body.size()));
    }

    /** Without an argument of the framework, as what counts or measures a body while it arrives. */
    @PostMapping("/by-hand")
    Mono<Map<String, Object>> readByHand(ServerWebExchange exchange) {
        return ServerRequest.create(exchange, codecs.getReaders())
                .bodyToFlux(JsonNode.class)
                .count()
                .map(items -> Map.of("items", items));
    }

    @PostMapping("/stream")
    Mono<Map<String, Object>> stream(@RequestBody Flux<JsonNode> body) {
        return body.count().map(items -> Map.of("items", items));
    }
}
