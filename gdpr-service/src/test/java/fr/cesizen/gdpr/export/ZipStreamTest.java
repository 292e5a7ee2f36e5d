package fr.cesizen.gdpr.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class ZipStreamTest {

    final ZipStream archive = new ZipStream();
    final ExportSection section = new ExportSection("auth-service", "profile", Flux.empty());

    @Test
    void keepsAlmostNothingOfWhatItIsGiven() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(archive.begin(section));
        for (int i = 0; i < 500; i++) {
            out.write(archive.append(utf8('"' + ExportTest.noise() + "\"\n")));
        }
        assertThat(out.size()).isGreaterThan(100_000);
        out.write(archive.end());
        out.write(archive.finish(utf8("{}")));
        assertThat(ExportTest.unzip(out.toByteArray())).containsOnlyKeys("auth-service/profile.json", "manifest.json");
        assertThat(archive.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.count()).isEqualTo(500);
            assertThat(entry.schema()).isEqualTo("urn:cesizen:auth-service:profile:v1");
        });
    }

    /** Lines as a network cuts them, in the middle of a letter too; blank ones are none. */
    @Test
    void makesOneElementOfALineHoweverItIsCut() throws IOException {
        var lines = utf8("\n{\"a\":\"é\\n€ 🌿\"}\n \r\n[1, 2]\n\n\"ö\"");
        for (int size = 1; size <= lines.length; size++) {
            var zip = new ZipStream();
            var out = new ByteArrayOutputStream();
            out.write(zip.begin(section));
            for (int from = 0; from < lines.length; from += size) {
                out.write(zip.append(Arrays.copyOfRange(lines, from, Math.min(from + size, lines.length))));
            }
            out.write(zip.end());
            out.write(zip.finish(utf8("{}")));
            assertThat(ExportTest.unzip(out.toByteArray()).get("auth-service/profile.json"))
                    .as("cut every %d", size)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("[\n{\"a\":\"é\\n€ 🌿\"},\n[1, 2],\n\"ö\"\n]\n");
            assertThat(zip.entries()).singleElement().satisfies(entry -> assertThat(entry.count())
                    .isEqualTo(3));
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void answersNothingOnceItIsReleased() {
        archive.begin(section);
        archive.release();
        archive.release();
        assertThat(archive.append(utf8("{}".repeat(100_000)))).isEmpty();
        assertThat(archive.end()).isEmpty();
    }
}
