package fr.cesizen.ticket.attachment.content;

import static fr.cesizen.ticket.attachment.content.SampleFiles.claiming;
import static fr.cesizen.ticket.attachment.content.SampleFiles.packed;
import static fr.cesizen.ticket.attachment.content.SampleFiles.pdf;
import static fr.cesizen.ticket.attachment.content.SampleFiles.photo;
import static fr.cesizen.ticket.attachment.content.SampleFiles.picture;
import static fr.cesizen.ticket.attachment.content.SampleFiles.withChunk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken, and what is left of them. */
class FileContentEvaluatorTest {

    private static final long MEGABYTES_48 = 48L * 1024 * 1024;

    final FileContentEvaluator contents = new FileContentEvaluator(50_000_000, MEGABYTES_48);

    void refuses(byte[] file, String why) {
        assertThatThrownBy(() -> contents.evaluate(file))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(why));
    }

    static String latin(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void writesPicturesAnewWithoutPlaceAndProfile() {
        var png = withChunk(picture("png", 30, 20), "tEXt", octets("Comment\0" + SampleFiles.PLACE));
        for (var file : new byte[][] {png, photo(30, 20, 1)}) {
            assertThat(latin(file)).contains(SampleFiles.PLACE);
            var kept = contents.evaluate(file);
            assertThat(kept.isRewritten()).isTrue();
            assertThat(latin(kept.octets())).doesNotContain(SampleFiles.PLACE, "Exif", "tEXt");
            assertThat(SampleFiles.read(kept.octets()).getWidth()).isEqualTo(30);
        }
    }

    /** What lies behind a picture, or inside of it, is not written anew: a ZIP at the end, for example. */
    @Test
    void leavesNothingOfAFileThatIsTwoFiles() {
        var zip = octets("PK\u0003\u0004 double PK\u0005\u0006");
        for (var format : new String[] {"png", "jpeg"}) {
            var whole = picture(format, 8, 8);
            var both = Arrays.copyOf(whole, whole.length + zip.length);
            System.arraycopy(zip, 0, both, whole.length, zip.length);
            assertThat(latin(contents.evaluate(both).octets())).doesNotContain("PK\u0003\u0004", "double");
        }
    }

    /** The red half of a picture that is wider than high, as it has to look. */
    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 2, 10", "2, 40, 20, 37, 10", "3, 40, 20, 37, 10", "4, 40, 20, 2, 10",
        "5, 20, 40, 10, 2", "6, 20, 40, 10, 2", "7, 20, 40, 10, 37", "8, 20, 40, 10, 37",
        "0, 40, 20, 2, 10", "9, 40, 20, 2, 10"
    })
    void turnsAPhotoAsTheCameraWasHeld(int orientation, int width, int height, int redX, int redY) {
        var upright =
                SampleFiles.read(contents.evaluate(photo(40, 20, orientation)).octets());
        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        assertThat(new Color(upright.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(width - 1 - redX, height - 1 - redY)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void refusesAPictureByItsHeadBeforeItTakesMemory() {
        refuses(claiming(100_000, 100_000), "attachment-too-many-pixels");
        refuses(claiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "attachment-too-many-pixels");
        refuses(claiming(7_000, 7_143), "attachment-too-many-pixels");
        refuses(claiming(7_000, 7_000), "attachment-unreadable");
        refuses(claiming(0, 5), "attachment-unreadable");
        refuses(claiming(-1, 5), "attachment-unreadable");
    }

    @Test
    void unpacksNoTextOfAPicture() {
        var bomb = SampleFiles.deflated(new byte[50_000_000]);
        var text = ByteBuffer.allocate(3 + bomb.length)
                .put((byte) 'x')
                .putShort((short) 0)
                .put(bomb)
                .array();
        assertThat(contents.evaluate(withChunk(picture("png", 4, 4), "zTXt", text))
                        .octets())
                .hasSizeLessThan(1000);
    }

    @Test
    void readsWhatIsLargeInACoarserGrid() {
        var small = new FileContentEvaluator(50_000_000, 30_000);
        for (var format : new String[] {"png", "jpeg"}) {
            var kept =
                    SampleFiles.read(small.evaluate(picture(format, 200, 100)).octets());
            assertThat(kept.getWidth()).isEqualTo(100);
            assertThat(kept.getHeight()).isEqualTo(50);
        }
    }

    @Test
    void refusesABrokenPicture() {
        for (var format : new String[] {"png", "jpeg"}) {
            var whole = picture(format, 300, 300);
            refuses(Arrays.copyOf(whole, 60), "attachment-unreadable");
        }
    }

    @Test
    void takesAPdfAsItIs() {
        var file =
                pdf("2 0 obj\n<< /OpenAction [1 0 R /Fit] /Title (JS) /JSON 1 >>\nendobj\n" + packed("4 0 <</A /B>>"));
        var kept = contents.evaluate(file);
        assertThat(kept.type()).isEqualTo(FileType.PDF);
        assertThat(kept.isRewritten()).isFalse();
        assertThat(kept.octets()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /S /JavaScript /JS (app.alert) >>",
                "<< /S/JS(x)>>",
                "<< /S /J#61vaScript >>",
                "<< /S /#4Aava#53cript >>",
                "<< /S /Launch /F (cmd.exe) >>",
                "<< /Type /EmbeddedFile >>",
                "<< /Names << /EmbeddedFiles 3 0 R >> >>",
                "<< /Encrypt 5 0 R >>",
                "<< /Subtype /RichMedia >>",
                "<< /AcroForm << /XFA 3 0 R >> >>"
            })
    void refusesAPdfThatActsOrIsLocked(String object) {
        refuses(pdf("3 0 obj\n" + object + "\nendobj"), "attachment-pdf-active");
        refuses(pdf(packed("3 0 " + object)), "attachment-pdf-active");
        refuses(pdf("2 0 obj\n<< /Length 3 >>\nstream\nabc\nendstream\nendobj\n" + object), "attachment-pdf-active");
    }

    /** Letters that look like a name by chance are no name. */
    @Test
    void looksForNamesInObjectsAlone() {
        var page = "2 0 obj\n<< /Length 9 >>\nstream\n\u00ff/JS <</JS\nendstream\nendobj";
        assertThat(contents.evaluate(pdf(page)).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void refusesAPdfThatIsMoreOrLessThanOne() {
        var whole = latin(pdf(""));
        refuses((whole + "PK\u0005\u0006 a zip").getBytes(StandardCharsets.ISO_8859_1), "attachment-unreadable");
        refuses(octets(whole.replace("%%EOF\n", "")), "attachment-unreadable");
        refuses(pdf("2 0 obj\n<< /Length 3 >>\nstream\nabc"), "attachment-unreadable");
        refuses(
                pdf(packed("x").replace("/Filter", "/DecodeParms << /Predictor 12 >> /Filter")),
                "attachment-unreadable");
        refuses(
                pdf(packed("x").replace("/FlateDecode", "/LZWDecode").replace("x\u009c", "LZ")),
                "attachment-unreadable");
    }

    @Test
    void takesTextThatEverybodyReadsAlike() {
        for (var text : new String[] {"Bonjour, ça ne marche pas.\r\n\tVoilà 🌱", "a;b\n1;2\n"}) {
            assertThat(contents.evaluate(octets(text)).type()).isEqualTo(FileType.TEXT);
        }
        refuses(
                "Ça ne marche pas, et je ne sais plus que faire depuis hier soir, voilà"
                        .getBytes(StandardCharsets.ISO_8859_1),
                "attachment-unreadable");
        refuses(octets("clignotant \u007f et fin de texte simple"), "attachment-unreadable");
    }

    @Test
    void takesNothingElseWhateverItIsCalled() {
        refuses(picture("gif", 5, 5), "attachment-type-refused");
        refuses(picture("bmp", 5, 5), "attachment-type-refused");
        refuses(octets("PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000 zip"), "attachment-type-refused");
        refuses(octets("MZ\u0000\u0003\u0000\u0000\u0000\u0004\u0000"), "attachment-type-refused");
        refuses(octets("<!DOCTYPE html><html><script>alert(1)</script></html>"), "attachment-type-refused");
        refuses(
                octets("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                "attachment-type-refused");
        refuses(octets("#!/bin/sh\nrm -rf /\n"), "attachment-type-refused");
    }
}
