package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiContract.Operation;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpHeaders;

/**
 * What every operation answers to applications of somebody else, asked with each scope alone, with none and with all: 403
 * {@code scope-required} unless the token has what the OpenAPI document names. An operation that forgot to say which scope it
 * belongs to, or that our own clients reach it alone, is found here.
 */
final class ScopeContract {

    private static final String[] ALL = {
        "journal:read",
        "journal:write",
        "stress:read",
        "stress:write",
        "practice:read",
        "practice:write",
        "measurements:write"
    };

    private final ApiClient api;
    private final UUID person = UUID.randomUUID();

    ScopeContract(ApiClient api) {
        this.api = api;
    }

    Stream<DynamicTest> tests(Operation operation, String address) {
        if (!operation.secured()) {
            return Stream.of();
        }
        return Stream.of(
                ApiContract.test(operation, "says which scope it needs", () -> assertThat(operation.isForOwnClients())
                        .as("@Feature or @OwnClientsOnly")
                        .isEqualTo(operation.scopes().isEmpty())),
                ApiContract.test(
                        operation, "is closed to other scopes", () -> Stream.concat(Stream.of(""), Stream.of(ALL))
                                .filter(scope -> !operation.scopes().equals(List.of(scope)))
                                .forEach(scope -> isClosed(operation, address, scope))),
                ApiContract.test(operation, "is open to its scopes", () -> isOpen(operation, address)));
    }

    private void isClosed(Operation operation, String address, String... scopes) {
        var answer = send(operation, address, scopes).problem(403, "scope-required");
        assertThat(answer.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE))
                .startsWith("Bearer error=\"insufficient_scope\"");
        if (!operation.scopes().isEmpty()) {
            answer.has("$.scope", String.join(" ", operation.scopes()));
        }
    }

    /** Whatever it answers then, it is not for want of a scope; nothing opens what is for our own clients. */
    private void isOpen(Operation operation, String address) {
        if (operation.scopes().isEmpty()) {
            isClosed(operation, address, ALL);
            return;
        }
        var answer = send(operation, address, operation.scopes().toArray(String[]::new));
        assertThat(answer.challenge()).doesNotContain("insufficient_scope");
    }

    private ApiAnswer send(Operation operation, String address, String... scopes) {
        var request = api.with(TestTokens.foreign(person, scopes))
                .exact(operation.method(), address)
                .key()
                .ifMatch("\"0\"");
        var type = operation.type();
        return (type == null ? request : request.type(type.toString()).body("{}")).send();
    }
}
