package fr.cesizen.local.tour;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Gets tokens as a real client gets them: authorization code with PKCE (RFC 7636), through the login page.
 *
 * <p>Keeps cookies itself: browsers treat localhost as secure and send Secure cookies there, Java's cookie store
 * does not.
 */
final class SignIn {

    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final String REALM = "/realms/cesizen/protocol/openid-connect";

    private final Gateway gateway;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    SignIn(Gateway gateway) {
        this.gateway = gateway;
    }

    /** The access token of that person. */
    static String as(Gateway gateway, String email, String password) {
        return new SignIn(gateway).token(email, password);
    }

    /** Whether the login page refuses these credentials. */
    static boolean isRefused(Gateway gateway, String email, String password) {
        return new SignIn(gateway).login(email, password, random()).statusCode() == 200;
    }

    private String token(String email, String password) {
        var verifier = random();
        var answer = login(email, password, verifier);
        var location = answer.headers().firstValue("Location").orElse("");
        if (!location.startsWith(REDIRECT)) {
            throw new NotSo("the login page answered " + answer.statusCode() + " instead of the way back");
        }
        var tokens = exchange(HttpRequest.newBuilder(gateway.url().resolve(REALM + "/token"))
                .POST(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "cesizen-app",
                        "redirect_uri",
                        REDIRECT,
                        "code",
                        parameter(location, "code"),
                        "code_verifier",
                        verifier))));
        return new Answer("the token endpoint", tokens.statusCode(), tokens)
                .must(200)
                .text("access_token");
    }

    private HttpResponse<byte[]> login(String email, String password, String verifier) {
        var page = exchange(HttpRequest.newBuilder(gateway.url()
                        .resolve(REALM + "/auth?"
                                + query(Map.of(
                                        "response_type", "code",
                                        "client_id", "cesizen-app",
                                        "redirect_uri", REDIRECT,
                                        "scope", "openid",
                                        "state", random(),
                                        "code_challenge", challenge(verifier),
                                        "code_challenge_method", "S256"))))
                .GET());
        var form = Jsoup.parse(
                        new String(page.body(), StandardCharsets.UTF_8),
                        gateway.url().toString())
                .selectFirst("form#kc-form-login");
        if (form == null) {
            throw new NotSo("the login page has no form; it answered " + page.statusCode());
        }
        return exchange(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .POST(form(Map.of("username", email, "password", password))));
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        request.header("Content-Type", "application/x-www-form-urlencoded").timeout(Duration.ofSeconds(30));
        try {
            var response = gateway.http().send(request.build(), BodyHandlers.ofByteArray());
            for (var cookie : response.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return response;
        } catch (IOException ex) {
            throw new NotSo("Keycloak was not reached through the gateway: " + ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new NotSo("interrupted");
        }
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(query(fields));
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String location, String name) {
        for (var pair : URI.create(location).getRawQuery().split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new NotSo("the way back from the login page carries no " + name);
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
