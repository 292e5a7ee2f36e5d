package fr.cesizen.platform.test;

import java.time.Duration;
import org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Real HTTP, with patience for a busy machine; {@code @AutoConfigureWebTestClient} would bypass the server. */
public final class LongTimeoutClient implements WebTestClientBuilderCustomizer {

    @Override
    public void customize(WebTestClient.Builder client) {
        client.responseTimeout(Duration.ofSeconds(30));
    }
}
