package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.certificate.SignedStatement;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.web.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Erasure", description = "Erase your data in every service (GDPR art. 17)")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/privacy/erasures")
class ErasureController {

    private final ErasureService erasures;

    ErasureController(ErasureService erasures) {
        this.erasures = erasures;
    }

    @Operation(
            summary = "Erase your account and all your data",
            description =
                    "Begins after a cooling-off (7 days, unless the operator set another time; `startsAt` tells it):"
                            + " until then the account is closed, which means that nothing is written nor used (423), while you may"
                            + " sign in, read, export, and take the request back by `DELETE /api/v1/privacy/requests/{id}` with the same id. After it,"
                            + " every service erases what it holds and proves it, and nothing can be undone. Keep the receipt,"
                            + " which is shown only once. Repeating the request while the erasure is pending returns"
                            + " the same erasure with a new, additional receipt.")
    @RecentSignIn
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping
    Mono<ResponseEntity<ErasureAccepted>> request(
            @CurrentUser UUID person, IdempotencyKey key, @Valid @RequestBody NewErasure erasure) {
        return Mono.fromRunnable(erasure::check)
                .then(erasures.request(person))
                .map(accepted -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/privacy/erasures/" + accepted.id()))
                        .body(accepted));
    }

    @Operation(
            summary = "Read the progress of your erasure",
            description = "Needs no token, as the account no longer exists: the header `Erasure-Receipt` grants"
                    + " access (404 without a valid one).")
    @GetMapping("/{id}")
    Mono<ErasureView> show(
            @PathVariable UUID id,
            @RequestHeader(name = "Erasure-Receipt", required = false) @Nullable String receipt) {
        return receipt == null ? Mono.error(Problem::notFound) : erasures.show(id, new Receipt(receipt));
    }

    @Operation(
            summary = "Read the certificate of your erasure",
            description =
                    "Signed evidence of every service, which names nobody and stays readable for good. Needs no token: the"
                            + " header `Erasure-Receipt` grants access (404 without a valid one). 409 `erasure-not-completed` until"
                            + " the last service has answered. Anybody can check the signature (Ed25519) over the bytes of"
                            + " `statement` with the key of `GET /api/v1/privacy/certificate-key`.")
    @GetMapping("/{id}/certificate")
    Mono<SignedStatement> certify(
            @PathVariable UUID id,
            @RequestHeader(name = "Erasure-Receipt", required = false) @Nullable String receipt) {
        return receipt == null ? Mono.error(Problem::notFound) : erasures.certify(id, new Receipt(receipt));
    }
}
