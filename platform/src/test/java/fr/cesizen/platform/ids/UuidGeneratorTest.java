package fr.cesizen.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidGeneratorTest {

    private final UuidGenerator ids = new UuidGenerator();

    @Test
    void makesUuidsOfVersion7() {
        long before = System.currentTimeMillis();
        var made = ids.next();
        assertThat(made.version()).isEqualTo(7);
        assertThat(made.variant()).isEqualTo(2);
        assertThat(made.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void makesIdsThatAscendAlsoWithinAMillisecond() {
        var made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
