package fr.cesizen.gdpr.certificate;

import fr.cesizen.platform.security.OwnClientsOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Erasure", description = "Erase your data in every service (GDPR art. 17)")
@RestController
@OwnClientsOnly
@RequestMapping("/api/v1/privacy/certificate-key")
class CertificateKeyController {

    private final CertificateFactory certificates;

    CertificateKeyController(CertificateFactory certificates) {
        this.certificates = certificates;
    }

    /**
     * The key that checks certificates.
     *
     * @param key its short name, which certificates repeat
     * @param publicKey PEM, X.509
     */
    record KeyView(
            @Schema(example = "5d2f9c0a1b3e4f67") String key,
            @Schema(example = "Ed25519") String algorithm,

            @Schema(
                    example =
                            "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n")
            String publicKey) {}

    @Operation(
            summary = "Read the key that checks certificates of erasure",
            description = "Needs no token. A certificate that was signed with an earlier key is asked for anew with its"
                    + " receipt.")
    @GetMapping
    Mono<KeyView> read() {
        return Mono.fromCallable(certificates::key);
    }
}
