package fr.cesizen.gdpr.certificate;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The key that signs certificates.
 *
 * @param key an Ed25519 private key in PKCS #8, DER, base64; a start without a usable one fails
 */
@Validated
@ConfigurationProperties("cesizen.privacy.certificate")
record CertificateProperties(@NotBlank String key) {

    /** Without the key. */
    @Override
    public String toString() {
        return "CertificateProperties[]";
    }
}
