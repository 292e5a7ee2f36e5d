package fr.cesizen.gdpr.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import reactor.core.publisher.Flux;

class PieceSplitterTest {

    private static final int SIZE = 256 * 1024;

    @Property(tries = 100)
    void cutsIntoLargePiecesThatAreTheWholeTogether(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 40_000) Integer> lengths) {
        var whole = new ByteArrayOutputStream();
        var parts = lengths.stream().map(PieceSplitterTest::part).toList();
        parts.forEach(whole::writeBytes);
        var pieces = PieceSplitter.split(Flux.fromIterable(parts)).collectList().block();
        assertThat(pieces).isNotNull();
        var joined = new ByteArrayOutputStream();
        pieces.forEach(joined::writeBytes);
        assertThat(joined.toByteArray()).isEqualTo(whole.toByteArray());
        assertThat(pieces).as("few of them").hasSizeLessThanOrEqualTo(whole.size() / SIZE + 1);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.length).isLessThan(SIZE + 40_000));
    }

    private static byte[] part(int length) {
        var part = new byte[length];
        Arrays.fill(part, (byte) length);
        return part;
    }
}
