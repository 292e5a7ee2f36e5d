package fr.cesizen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class PageQueryTest {

    static Flux<Integer> walk(int size) {
        return PageQuery.<Integer>readAllRows(last -> Mono.fromCallable(() -> IntStream.rangeClosed(1, size)
                .skip(last.orElse(0))
                .limit(PageQuery.MAX_SIZE)
                .boxed()
                .toList()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 199, 200, 201, 1_000})
    void emitsEveryRowOnceInOrder(int size) {
        List<Integer> all = IntStream.rangeClosed(1, size).boxed().toList();
        StepVerifier.create(walk(size).collectList()).expectNext(all).verifyComplete();
    }

    @Test
    void readsNoFurtherThanItsReader() {
        assertThat(walk(1_000_000).take(10).collectList().block()).hasSize(10);
    }
}
