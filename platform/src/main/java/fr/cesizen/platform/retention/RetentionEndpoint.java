package fr.cesizen.platform.retention;

import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Mono;

/**
 * The operator's view of how long this service keeps what: {@code GET} counts what is due and changes nothing, {@code POST} applies
 * the rules now. Numbers of rows, and nobody.
 */
@Endpoint(id = "retention")
final class RetentionEndpoint {

    private final RetentionService retention;

    RetentionEndpoint(RetentionService retention) {
        this.retention = retention;
    }

    @ReadOperation
    public Mono<List<RetentionCount>> due() {
        return retention.count();
    }

    @WriteOperation
    public Mono<List<RetentionCount>> apply() {
        return retention.apply();
    }
}
