package fr.cesizen.auth.credential;

import fr.cesizen.auth.identity.KeycloakCredential;
import fr.cesizen.auth.identity.KeycloakCredentialClient;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Credentials", description = "By what you sign in; added, changed and removed at Keycloak's pages")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/accounts/me/credentials")
class CredentialController {

    /** The password, then the oldest first. */
    private static final Comparator<KeycloakCredential> ORDER = Comparator.comparing(
                    (KeycloakCredential each) -> each.kind() != KeycloakCredential.Kind.PASSWORD)
            .thenComparing(KeycloakCredential::createdAt, Comparator.<Instant>nullsFirst(Comparator.naturalOrder()))
            .thenComparing(KeycloakCredential::id);

    private final KeycloakCredentialClient credentials;

    CredentialController(KeycloakCredentialClient credentials) {
        this.credentials = credentials;
    }

    /** All of a person's. */
    record Credentials(List<CredentialView> items) {}

    @Operation(
            summary = "List by what you sign in",
            description =
                    "The password, passkeys and one-time codes, without any secret. To remove one but the password,"
                            + " navigate to /session/sign-in?action=delete_credential:ID. Problems: identity-refused (502),"
                            + " unavailable (503).")
    @GetMapping
    Mono<Credentials> listCredentials(@CurrentUser UUID person) {
        return credentials
                .list(person)
                .map(found -> new Credentials(
                        found.stream().sorted(ORDER).map(CredentialView::of).toList()));
    }
}
