package fr.cesizen.ticket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.encryption.FileChunk;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.attachment.FileChunker.Piece;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However a file arrives, the same pieces are made of it. */
class FileChunkerPropertyTest {

    static byte[] file(int size) {
        var file = new byte[size];
        new Random(size).nextBytes(file);
        return file;
    }

    static List<Piece> cut(byte[] file, List<Integer> steps) {
        var chunker = new FileChunker(Long.MAX_VALUE);
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int turn = 0; from < file.length; turn++) {
            int to = Math.min(file.length, from + steps.get(turn % steps.size()));
            pieces.addAll(chunker.accept(Arrays.copyOfRange(file, from, to)));
            from = to;
        }
        pieces.add(chunker.end());
        assertThat(chunker.size()).isEqualTo(file.length);
        assertThat(chunker.pieces()).isEqualTo(pieces.size());
        return pieces;
    }

    @Property(tries = 100)
    void makesTheFileAgainAndOnlyTheLastPieceIsShort(
            @ForAll @IntRange(min = 1, max = 300_000) int size,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1_000, max = 200_000) Integer> steps) {
        var file = file(size);
        var pieces = cut(file, steps);
        var again = new ByteArrayOutputStream();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean isLast = i == pieces.size() - 1;
            assertThat(piece.number()).isEqualTo(i);
            assertThat(piece.isLast()).isEqualTo(isLast);
            if (!isLast) {
                assertThat(piece.octets()).hasSize(FileChunk.SIZE);
            }
            again.writeBytes(piece.octets());
        }
        assertThat(again.toByteArray()).isEqualTo(file);
    }

    @Example
    void makesOneLastPieceOfAWholeOne() {
        assertThat(cut(file(FileChunk.SIZE), List.of(FileChunk.SIZE)))
                .singleElement()
                .satisfies(piece -> assertThat(piece.isLast()).isTrue());
    }

    @Example
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() -> new FileChunker(10).end()).isInstanceOf(Problem.class);
        var chunker = new FileChunker(10);
        assertThat(chunker.accept(new byte[10])).isEmpty();
        assertThatThrownBy(() -> chunker.accept(new byte[1])).isInstanceOf(Problem.class);
    }
}
