package fr.cesizen.local.tour;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.Jsoup;

/** Obtains tokens like a real client: authorization code with PKCE (RFC 7636), through the login page. */
record SignInClient(GatewayClient gateway) {

    private static final String REALM = "/realms/cesizen/protocol/openid-connect";
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** The access token of that person. */
    String token(String email, String password) {
        var verifier = random();
        var answer = login(email, password, verifier);
        var location = answer.header("Location");
        if (!location.startsWith(REDIRECT)) {
            throw new TourFailure("the login page answered " + answer.status() + " instead of the way back");
        }
        var code = CODE.matcher(location);
        TourReport.must(code.find(), "the way back from the login page carries a code");
        var request = form(
                gateway.url().resolve(REALM + "/token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "cesizen-app",
                        "redirect_uri",
                        REDIRECT,
                        "code",
                        code.group(1),
                        "code_verifier",
                        verifier));
        return gateway.exchange("the token endpoint", request).must(200).text("access_token");
    }

    /** Whether the login page refuses these credentials, in which case it is shown again. */
    boolean isRefused(String email, String password) {
        return login(email, password, random()).status() == 200;
    }

    private Response login(String email, String password, String verifier) {
        var query = encoded(Map.of(
                "response_type", "code",
                "client_id", "cesizen-app",
                "redirect_uri", REDIRECT,
                "scope", "openid",
                "state", random(),
                "code_challenge", Base64.encodeBase64URLSafeString(DigestUtils.sha256(verifier)),
                "code_challenge_method", "S256"));
        var address = gateway.url().resolve(REALM + "/auth?" + query);
        var page = gateway.exchange("the login page", HttpRequest.newBuilder(address));
        var form = Jsoup.parse(page.body(), gateway.url().toString()).selectFirst("form#kc-form-login");
        if (form == null) {
            throw new TourFailure("the login page has no form; it answered " + page.status());
        }
        var request = form(URI.create(form.absUrl("action")), Map.of("username", email, "password", password));
        return gateway.exchange("the login form", request.header("Cookie", cookies(page)));
    }

    /**
     * Handled by hand: browsers treat localhost as secure and send Secure cookies there; Java's cookie store does not.
     */
    private static String cookies(Response page) {
        return page.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder form(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.encodeBase64URLSafeString(bytes);
    }
}
