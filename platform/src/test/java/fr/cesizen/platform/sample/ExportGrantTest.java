package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.encryption.SecretEncryption;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@SampleTest
class ExportGrantTest {

    static final String GRANTED = "/internal/granted-data";

    @Autowired
    ApiClient api;

    @Autowired
    SecretEncryption secrets;

    ApiClient lea;

    @BeforeEach
    void someoneWithANote() {
        lea = api.somebody();
        lea.post("/api/v1/notes", Map.of("text", "à moi", "day", 1)).status(201);
    }

    static String grantOf(ApiClient who) {
        return who.request(HttpMethod.POST, "/internal/personal-data/grants")
                .send()
                .status(200)
                .json()
                .path("grant")
                .asString();
    }

    ApiAnswer read(String path, String grant) {
        return api.request(HttpMethod.GET, path).header("Export-Grant", grant).send();
    }

    /** A grant as the service itself would make it. */
    String grant(UUID person, String purpose, Instant end) {
        var content = ByteBuffer.allocate(40)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putLong(end.getEpochSecond())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.encrypt(purpose, content));
    }

    @Test
    void opensItsPersonsSectionsWithoutAToken() {
        var grant = grantOf(lea);
        read(GRANTED, grant).has("$[0]", "notes");
        var notes = read(GRANTED + "/notes", grant)
                .header("Content-Type", "application/x-ndjson")
                .lines();
        assertThat(notes).extracting(note -> note.get("text").asString()).containsExactly("à moi");
        read(GRANTED + "/unknown", grant).status(404);
    }

    @Test
    void opensNobodyElsesData() {
        var tom = api.somebody();
        assertThat(read(GRANTED + "/notes", grantOf(tom)).status(200).text()).isBlank();
        assertThat(grantOf(lea))
                .isNotEqualTo(grantOf(lea))
                .doesNotContain(lea.person().toString());
    }

    @Test
    void opensNothingButTheExport() {
        read("/api/v1/notes", grantOf(lea)).status(401);
        read("/internal/personal-data/notes", grantOf(lea)).status(401);
    }

    @Test
    void isGivenToNobodyWithoutAToken() {
        api.request(HttpMethod.POST, "/internal/personal-data/grants").send().status(401);
        read(GRANTED, "").status(401);
        api.get(GRANTED + "/notes").status(401);
    }

    @Test
    void isRefusedOnceItHasEndedOrWasForged() {
        var soon = Instant.now().plusSeconds(60);
        read(GRANTED, grant(lea.person(), "export-grant", soon)).status(200);
        read(GRANTED, grant(lea.person(), "export-grant", Instant.now().minusSeconds(1)))
                .problem(401, "unauthenticated");
        read(GRANTED, grant(lea.person(), "search", soon)).status(401);
        var forged = grantOf(lea).toCharArray();
        forged[30] = forged[30] == 'A' ? 'B' : 'A';
        read(GRANTED, new String(forged)).status(401);
        read(GRANTED, "not base64!").status(401);
    }
}
