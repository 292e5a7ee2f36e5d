package fr.cesizen.local.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsFileTest {

    private final Path folder;

    SecretsFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void areMadeOnceAndThenKept() throws IOException {
        var state = new StateFolder(folder, folder);
        var first = SecretsFile.in(state);
        var second = SecretsFile.in(state);
        assertThat(second.databaseAdmin()).isEqualTo(first.databaseAdmin()).hasSize(32);
        assertThat(second.keyset(Component.EMOTION)).isEqualTo(first.keyset(Component.EMOTION));
        assertThat(first.databaseApp(Component.EMOTION)).isNotEqualTo(first.databaseOwner(Component.EMOTION));
        assertThat(first.staff("support")).isNotEqualTo(first.staff("dpo"));
    }

    @Test
    void areReadByTheirOwnerAlone() throws IOException {
        var state = new StateFolder(folder, folder);
        SecretsFile.in(state);
        assertThat(Files.getPosixFilePermissions(state.secrets()))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void growWhenANewReleaseNeedsMore() throws IOException {
        var state = new StateFolder(folder, folder);
        Files.writeString(state.secrets(), "database.admin=kept\n");
        assertThat(SecretsFile.in(state).databaseAdmin()).isEqualTo("kept");
        assertThat(SecretsFile.in(state).authClient())
                .isEqualTo(SecretsFile.in(state).authClient());
        assertThat(SecretsFile.in(state).registry())
                .hasSize(32)
                .isEqualTo(SecretsFile.in(state).registry());
    }

    @Test
    void aKeysetEncryptsAndDecrypts() throws Exception {
        var keyset = TinkProtoKeysetFormat.parseKeyset(
                Base64.getDecoder().decode(KeysetGenerator.fresh()), InsecureSecretKeyAccess.get());
        var aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        var secret = aead.encrypt("une note".getBytes(UTF_8), "row".getBytes(UTF_8));
        assertThat(new String(aead.decrypt(secret, "row".getBytes(UTF_8)), UTF_8))
                .isEqualTo("une note");
    }
}
