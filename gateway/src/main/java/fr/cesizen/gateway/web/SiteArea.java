package fr.cesizen.gateway.web;

import fr.cesizen.platform.security.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The parts of the site with different browser policies. */
enum SiteArea {
    /** Data: may not run, be framed or be cached. */
    API(SecurityHeaders.DATA_POLICY, SecurityHeaders.DATA_CACHING),

    /** Swagger UI: its own scripts, and inline styles. */
    DOCS(
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'",
            null),

    /** Keycloak's pages: it sets its own policies, and allows framing where single sign-on needs it. */
    SIGN_IN(null, null);

    private final @Nullable String contentPolicy;
    private final @Nullable String caching;

    SiteArea(@Nullable String contentPolicy, @Nullable String caching) {
        this.contentPolicy = contentPolicy;
        this.caching = caching;
    }

    static SiteArea of(String path) {
        if (path.startsWith("/realms/") || path.startsWith("/resources/")) {
            return SIGN_IN;
        }
        return path.equals("/docs") || path.startsWith("/docs/") ? DOCS : API;
    }

    /** Existing headers stay: an upstream knows its own response better. */
    void write(HttpHeaders headers) {
        write(headers, "Content-Security-Policy", contentPolicy);
        write(headers, "X-Frame-Options", contentPolicy == null ? null : "DENY");
        write(headers, HttpHeaders.CACHE_CONTROL, caching);
        SecurityHeaders.OF_ALL.forEach((name, value) -> write(headers, name, value));
    }

    private static void write(HttpHeaders headers, String name, @Nullable String value) {
        if (value != null && !headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}
