package fr.cesizen.gdpr.certificate;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A statement that anybody can check with the public key of {@code GET /api/v1/privacy/certificate-key}.
 *
 * @param statement JSON as a text, of which each byte in UTF-8 is signed
 * @param signature of the statement, base64
 * @param key short name of the key that signed
 */
public record SignedStatement(
        @Schema(example = "{\"certificate\":\"erasure\",\"version\":1}")
        String statement,

        @Schema(
                example =
                        "Zm9yIGV4YW1wbGUgb25seSwgYSBzaWduYXR1cmUgaXMgNjQgYnl0ZXMgb2YgRWQyNTUxOSBpbiBiYXNlNjQgZW5jb2Rpbmc=")
        String signature,

        @Schema(example = "Ed25519") String algorithm,
        @Schema(example = "5d2f9c0a1b3e4f67") String key) {}
