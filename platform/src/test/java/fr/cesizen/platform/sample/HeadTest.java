package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@SampleTest
class HeadTest {

    @Autowired
    ApiClient api;

    ApiAnswer head(ApiClient who, String path) {
        return who.request(HttpMethod.HEAD, path).send();
    }

    ApiAnswer head(String path) {
        return head(api.somebody(), path);
    }

    @Test
    void saysOfAResourceWhatGetSaysWithoutSendingIt() {
        var answer = head("/api/v1/notes")
                .status(200)
                .header("Content-Type", "application/json")
                .header("Content-Length", Integer.toString("{\"items\":[]}".length()));
        assertThat(answer.bytes()).isEmpty();
    }

    @Test
    void isOpenWhereGetIs() {
        head(api, "/api/v1/notes/open").status(200);
        head(api, "/api/v1/notes").status(401);
    }

    @Test
    void isNotAllowedWhereGetMakesAFile() {
        int before = FileController.MADE.get();
        head("/api/v1/files").status(405).header("Allow", "GET");
        assertThat(FileController.MADE).hasValue(before);
    }

    @Test
    void beginsNoEvents() {
        int before = FileController.MADE.get();
        assertThat(head("/api/v1/files/events").status(200).headers().getFirst("Content-Type"))
                .startsWith("text/event-stream");
        assertThat(FileController.MADE).hasValue(before);
    }
}
