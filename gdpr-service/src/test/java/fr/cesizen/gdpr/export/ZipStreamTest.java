package fr.cesizen.gdpr.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            out.write(archive.row('"' + ExportTest.noise() + '"'));
        }
        assertThat(out.size()).isGreaterThan(100_000);
        out.write(archive.end());
        out.write(archive.finish("{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(ExportTest.unzip(out.toByteArray())).containsOnlyKeys("auth-service/profile.json", "manifest.json");
        assertThat(archive.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.count()).isEqualTo(500);
            assertThat(entry.schema()).isEqualTo("urn:cesizen:auth-service:profile:v1");
        });
    }

    @Test
    void answersNothingOnceItIsReleased() {
        archive.begin(section);
        archive.release();
        archive.release();
        assertThat(archive.row("{}".repeat(100_000))).isEmpty();
        assertThat(archive.end()).isEmpty();
    }
}
