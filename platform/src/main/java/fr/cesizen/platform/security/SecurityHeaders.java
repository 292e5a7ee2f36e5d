package fr.cesizen.platform.security;

import java.util.HashMap;
import java.util.Map;

/** What answers tell browsers, wherever they are written: by the server itself, by a service or at the gateway. */
public final class SecurityHeaders {

    /** Content policy of data: may not run anything, nor be framed. */
    public static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** Caching of data: by nobody. */
    public static final String DATA_CACHING = "no-store";

    /** Those of every answer. */
    public static final Map<String, String> OF_ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    /** Those of data. */
    public static Map<String, String> ofData() {
        var headers = new HashMap<>(OF_ALL);
        headers.put("Content-Security-Policy", DATA_POLICY);
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cache-Control", DATA_CACHING);
        return Map.copyOf(headers);
    }

    private SecurityHeaders() {}
}
