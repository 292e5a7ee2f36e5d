package fr.cesizen.gdpr.certificate;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Signs statements of this service with its one key. */
@Component
public class CertificateFactory {

    private final SigningKey key;
    private final JsonMapper json;

    CertificateFactory(CertificateProperties settings, JsonMapper json) {
        this.key = SigningKey.parse(settings.key());
        this.json = json;
    }

    /** The statement as JSON, and its signature; the same statement is signed alike each time. */
    public SignedStatement sign(Record statement) {
        var text = json.writeValueAsString(statement);
        return new SignedStatement(text, key.sign(text), SigningKey.ALGORITHM, key.id());
    }

    CertificateKeyController.KeyView key() {
        return new CertificateKeyController.KeyView(key.id(), SigningKey.ALGORITHM, key.publicKey());
    }
}
