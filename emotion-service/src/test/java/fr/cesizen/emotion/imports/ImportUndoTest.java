package fr.cesizen.emotion.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ImportUndoTest {

    @Autowired
    ApiClient api;

    /** Whoever brings an entry back wants it, although nothing of it was written anew. */
    @Test
    void keepsWhatWasBroughtBackFromTheBin() {
        var lea = new ImportClient(api.somebody());
        var run = lea.applied(lea.daylio(
                "2026-03-02,2 mars,lundi,18:30,bien,,,une note", "2026-03-03,3 mars,mardi,18:30,bien,,,une autre"));
        var kept = path(lea.entries().get(0));
        lea.delete(kept).status(204);
        lea.journal().restore(kept).status(200);
        var counts = lea.undone(run).get("counts");
        assertThat(counts.get("kept").asInt()).isEqualTo(1);
        assertThat(counts.get("undone").asInt()).isEqualTo(1);
        assertThat(lea.entries()).hasSize(1).allSatisfy(entry -> assertThat(path(entry))
                .isEqualTo(kept));
    }

    private static String path(JsonNode entry) {
        return "/api/v1/journal/entries/" + entry.get("id").asString();
    }
}
