package fr.cesizen.gdpr.requests;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class PagesTest {

    static Flux<UUID> list(int size) {
        return Pages.of(
                (after, limit) -> Mono.just(LongStream.rangeClosed(1, size)
                        .mapToObj(n -> new UUID(0, n))
                        .filter(id -> id.compareTo(after) > 0)
                        .limit(limit)
                        .toList()),
                id -> id);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 199, 200, 201, 1_000})
    void emitsEveryRowOnceInOrder(int size) {
        List<UUID> all =
                IntStream.rangeClosed(1, size).mapToObj(n -> new UUID(0, n)).toList();
        StepVerifier.create(list(size).collectList()).expectNext(all).verifyComplete();
    }

    @Test
    void readsNoFurtherThanItsReader() {
        Assertions.assertThat(list(1_000_000).take(10).collectList().block()).hasSize(10);
    }
}
