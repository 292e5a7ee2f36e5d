package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiContract.Operation;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;

/** What every stream of events does, whatever it tells: it ends with the account of its reader, who is refused from then on. */
final class StreamContract {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WebTestClient http;
    private final String[] roles;

    StreamContract(WebTestClient http, String... roles) {
        this.http = http;
        this.roles = roles;
    }

    Stream<DynamicTest> tests(Operation operation, String address) {
        return operation.streams() && operation.secured()
                ? Stream.of(ApiContract.test(
                        operation, "ends with the account", () -> endsWithTheAccount(operation, address)))
                : Stream.of();
    }

    private void endsWithTheAccount(Operation operation, String address) {
        var reader = UUID.randomUUID();
        var token = TestTokens.bearer(reader, roles);
        var answer = http.get()
                .uri(address)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .header("Authorization", token)
                .exchange()
                .returnResult(byte[].class);
        var events = answer.getResponseBody().then();
        if (answer.getStatus().value() != 200) {
            assertThat(operation.variables())
                    .as("parts of the path of what does not exist")
                    .isNotEmpty();
            events.block(PATIENCE);
            return;
        }
        StepVerifier.create(events)
                .then(() -> AccountEvents.deactivate(reader))
                .expectComplete()
                .verify(PATIENCE);
        ApiClient.anyone(http).with(token).exact(HttpMethod.GET, address).send().problem(403, "account-deactivated");
    }
}
