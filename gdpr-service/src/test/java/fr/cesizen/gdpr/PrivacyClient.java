package fr.cesizen.gdpr;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.Map;
import org.springframework.http.HttpMethod;

/** The words of the service: the rights that a person makes use of. */
public class PrivacyClient {

    public static final String ERASURES = "/api/v1/privacy/erasures";
    public static final String EXPORT = "/api/v1/privacy/export";
    public static final String EXPORTS = "/api/v1/privacy/exports";
    public static final String REQUESTS = "/api/v1/privacy/requests";
    public static final String OBJECTIONS = "/api/v1/privacy/objections";
    public static final String REGISTER = "/api/v1/privacy/register";
    public static final String RESTRICTION = "/api/v1/privacy/restriction";

    private final ApiClient api;

    PrivacyClient(ApiClient api) {
        this.api = api;
    }

    public static ApiAnswer erase(ApiClient who) {
        return who.post(ERASURES, Map.of("confirmation", "ERASE"));
    }

    /** Reads an erasure as its receipt alone allows. */
    public ApiAnswer erasure(Object id, String receipt) {
        return api.request(HttpMethod.GET, ERASURES + "/" + id)
                .header("Erasure-Receipt", receipt)
                .send();
    }

    public static ApiAnswer restrict(ApiClient who) {
        return who.request(HttpMethod.PUT, RESTRICTION).send();
    }

    /** Gives a consent or withdraws it. */
    public static ApiAnswer consent(ApiClient who, String purpose, boolean granted) {
        return who.put("/api/v1/consents/" + purpose, Map.of("granted", granted));
    }

    /** Decides on the text of that version in that language, as a client that names what it showed. */
    public static ApiAnswer consentTo(ApiClient who, String purpose, String version, String locale) {
        return who.put("/api/v1/consents/" + purpose, Map.of("granted", true, "version", version, "locale", locale));
    }

    /** Asks for a copy in the background: {@code ACCESS}, or {@code PORTABILITY} with all that it can have. */
    public static ApiAnswer prepare(ApiClient who, String right) {
        return who.post(EXPORTS, Map.of("right", right, "csv", true, "fhir", true))
                .status(202);
    }
}
