package fr.cesizen.emotion.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.imports.ImportFormat;
import fr.cesizen.emotion.imports.csv.CsvRecordSplitter.RawRecord;
import fr.cesizen.emotion.imports.line.LineError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CsvRecordSplitterTest {

    private static final String DAY = "2026-03-02,2 mars,lundi,18:30,bien,,,";

    /** The same, however the bytes arrive. */
    static List<RawRecord> frames(byte[] bytes) {
        var whole = framed(bytes, bytes.length);
        assertThat(framed(bytes, 1)).isEqualTo(whole);
        assertThat(framed(bytes, 7)).isEqualTo(whole);
        return whole;
    }

    static List<RawRecord> frames(String text) {
        return frames(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RawRecord> framed(byte[] bytes, int atOnce) {
        var found = new ArrayList<RawRecord>();
        var frames = new CsvRecordSplitter(ImportFormat.DAYLIO.beginning(), () -> 8, found::add);
        var lines = new LineSplitter();
        for (int i = 0; i < bytes.length; i += atOnce) {
            lines.accept(java.util.Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + atOnce)), frames::accept);
        }
        lines.end(frames::accept);
        frames.end();
        return found;
    }

    @Test
    void cutsLinesWhateverEndsThem() {
        var expected = List.of(new RawRecord(1, "a,b", null), new RawRecord(2, "c,d", null));
        assertThat(frames("a,b\nc,d\n")).isEqualTo(expected);
        assertThat(frames("a,b\r\nc,d")).isEqualTo(expected);
        assertThat(frames("\ufeffa,b\nc,d\n")).isEqualTo(expected);
        assertThat(frames("")).isEmpty();
    }

    @Test
    void passesOverEmptyLinesButCountsThem() {
        assertThat(frames("\n  \na,b\n\n")).containsExactly(new RawRecord(3, "a,b", null));
    }

    @Test
    void keepsAQuotedFieldOverItsLines() {
        assertThat(frames("a,\"b\n\nc\"\"d\r\ne\",f\ng\n"))
                .containsExactly(new RawRecord(1, "a,\"b\n\nc\"\"d\r\ne\",f", null), new RawRecord(5, "g", null));
    }

    @Test
    void letsAnOpenQuoteSpoilItsOwnRecordAlone() {
        assertThat(frames(DAY + "un\n" + DAY + "\"ouvert\nencore\n" + DAY + "deux\n" + DAY + "\"trois\"\n"))
                .containsExactly(
                        new RawRecord(1, DAY + "un", null),
                        new RawRecord(2, DAY + "\"ouvert", LineError.UNCLOSED_QUOTE),
                        new RawRecord(4, DAY + "deux", null),
                        new RawRecord(5, DAY + "\"trois\"", null));
    }

    @Test
    void takesWhatLooksLikeARecordInsideANoteForText() {
        var note = DAY + "\"Collé :\n" + DAY + "\n" + DAY + "fin\"";
        assertThat(frames(note + "\n" + DAY + "deux\n"))
                .containsExactly(new RawRecord(1, note, null), new RawRecord(4, DAY + "deux", null));
        assertThat(frames(note)).containsExactly(new RawRecord(1, note, null));
        var quoted = DAY + "\"a\n" + DAY + "\"\"b\"\"\n\"";
        assertThat(frames(quoted + "\n")).containsExactly(new RawRecord(1, quoted, null));
    }

    @Test
    void readsRecordsAfterAnOpenQuoteAgainAsSuch() {
        assertThat(frames(
                        DAY + "\"ouvert\n" + DAY + "\"un\"\n" + DAY + "\"encore ouvert\n" + DAY + "\"deux\",\n" + DAY))
                .containsExactly(
                        new RawRecord(1, DAY + "\"ouvert", LineError.UNCLOSED_QUOTE),
                        new RawRecord(2, DAY + "\"un\"", null),
                        new RawRecord(3, DAY + "\"encore ouvert", LineError.UNCLOSED_QUOTE),
                        new RawRecord(4, DAY + "\"deux\",", null),
                        new RawRecord(5, DAY, null));
        assertThat(frames(DAY + "\"ouvert\n" + DAY + "un\n" + DAY + "x\",\n" + DAY))
                .as("as many columns as no header has")
                .containsExactly(
                        new RawRecord(1, DAY + "\"ouvert", LineError.UNCLOSED_QUOTE),
                        new RawRecord(2, DAY + "un", null),
                        new RawRecord(3, DAY + "x\",", null),
                        new RawRecord(4, DAY, null));
    }

    @Test
    void reportsAQuoteLeftOpenAtTheEnd() {
        assertThat(frames(DAY + "\"ouvert\nencore"))
                .containsExactly(new RawRecord(1, DAY + "\"ouvert", LineError.UNCLOSED_QUOTE));
    }

    @Test
    void takesAQuoteInsideAWordAsItIs() {
        assertThat(frames("a \"b,c\nd\n"))
                .containsExactly(new RawRecord(1, "a \"b,c", null), new RawRecord(2, "d", null));
    }

    @Test
    void goesOnAfterALineThatIsTooLong() {
        var longLine = DAY + "\"" + "x".repeat(LineSplitter.MAX_LINE_BYTES) + "\nstill the note\"\n";
        assertThat(frames(longLine + DAY + "\n"))
                .containsExactly(
                        new RawRecord(1, longLine.substring(0, LineSplitter.MAX_LINE_BYTES), LineError.LINE_TOO_LONG),
                        new RawRecord(3, DAY, null));
    }

    @Test
    void goesOnAfterARecordThatIsTooLong() {
        var record = DAY + "\"" + ("x".repeat(1_000) + "\n").repeat(70) + "\"\n";
        assertThat(frames(record + DAY + "\n"))
                .containsExactly(
                        new RawRecord(1, DAY + "\"" + "x".repeat(1_000), LineError.RECORD_TOO_LONG),
                        new RawRecord(72, DAY, null));
    }

    @Test
    void reportsWhatIsNotUtf8() {
        var latin = ("a,b\n" + DAY + "été\nc,d\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(frames(latin))
                .containsExactly(
                        new RawRecord(1, "a,b", null),
                        new RawRecord(2, DAY + "\ufffdt\ufffd", LineError.NOT_UTF_8),
                        new RawRecord(3, "c,d", null));
    }

    /** Each line closes the quote and opens it again, and so might belong to the record that the first one began. */
    @Test
    void readsALineAsOftenAsThereAreColumnsAtMost() {
        var read = new AtomicInteger();
        var beginning = ImportFormat.DAYLIO.beginning();
        var frames =
                new CsvRecordSplitter(text -> read.incrementAndGet() > 0 && beginning.test(text), () -> 8, frame -> {});
        int lines = 2_000;
        var line = "2026-03-02,,,10:00w\",x,\"";
        var bytes = (line + '\n').repeat(lines).getBytes(StandardCharsets.UTF_8);
        var cut = new LineSplitter();
        cut.accept(bytes, frames::accept);
        cut.end(frames::accept);
        frames.end();
        assertThat(read.get()).isBetween(lines, 8 * lines);
    }
}
