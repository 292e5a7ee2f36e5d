package fr.cesizen.auth;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs people in as the app does: Keycloak's own pages, authorization code, PKCE. */
public final class Browser {

    private static final String BACK = "http://127.0.0.1/signed-in";
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern NEW_PASSWORD =
            Pattern.compile("action=\"([^\"]*login-actions/required-action[^\"]*)\"");
    private static final Pattern FORGOTTEN = Pattern.compile("href=\"([^\"]*login-actions/reset-credentials[^\"]*)\"");
    private static final Pattern FORM_OF_ADDRESS =
            Pattern.compile("action=\"([^\"]*login-actions/reset-credentials[^\"]*)\"");
    private static final Pattern PROCEED =
            Pattern.compile("href=\"([^\"]*login-actions/(?:action-token|required-action)[^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final String realm = TestKeycloak.url() + "/realms/cesizen/protocol/openid-connect";
    private final HttpClient http = HttpClient.newHttpClient();

    // Keycloak's cookies are for secure contexts, which http://localhost is to browsers and not to Java's cookie store.
    private final Map<String, String> cookies = new HashMap<>();

    /** Keycloak's answer with the tokens as JSON; empty when the sign-in page comes back. */
    public Optional<String> signIn(String email, String password) throws Exception {
        var verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        var page = authorize(verifier, "");
        var answer = send(post(action(page.body()), Map.of("username", email, "password", password)));
        var code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            return Optional.empty();
        }
        return Optional.of(token(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        verifier,
                        "client_id",
                        "cesizen-app"))
                .body());
    }

    /** Asks Keycloak, as somebody who has signed in, for the form of a new password, and sends it: what the page says. */
    public String changePassword(String password) throws Exception {
        var redirect = authorize("any", "&kc_action=UPDATE_PASSWORD").headers().firstValue("Location");
        var page = send(HttpRequest.newBuilder(URI.create(redirect.orElseThrow())));
        var form = NEW_PASSWORD.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form for a password: " + page.body());
        }
        var fields = Map.of("password-new", password, "password-confirm", password);
        return send(post(form.group(1).replace("&amp;", "&"), fields)).body();
    }

    /** Asks Keycloak, as somebody who has signed in, for another address: what the page says. */
    public String changeEmail(String email) throws Exception {
        var redirect = authorize("any", "&kc_action=UPDATE_EMAIL").headers().firstValue("Location");
        var page = send(HttpRequest.newBuilder(URI.create(redirect.orElseThrow())));
        var form = NEW_PASSWORD.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form for an address: " + page.body());
        }
        return send(post(form.group(1).replace("&amp;", "&"), Map.of("email", email)))
                .body();
    }

    /** Asks Keycloak, as somebody who has signed in, to remove a passkey or a code, and agrees: what was asked. */
    public String remove(String credential) throws Exception {
        var start = authorize("any", "&kc_action=delete_credential:" + credential);
        var page = follow(start.headers().firstValue("Location").orElseThrow());
        var form = NEW_PASSWORD.matcher(page);
        if (!form.find()) {
            return "";
        }
        send(post(form.group(1).replace("&amp;", "&"), Map.of("accept", "1")));
        return page;
    }

    /** Asks Keycloak, as somebody who has signed in, to send the link of their address again: what the page says. */
    public String confirmAgain() throws Exception {
        var redirect = authorize("any", "&kc_action=VERIFY_EMAIL").headers().firstValue("Location");
        var page = send(HttpRequest.newBuilder(URI.create(redirect.orElseThrow())));
        var form = NEW_PASSWORD.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form that sends the link: " + page.body());
        }
        return send(post(form.group(1).replace("&amp;", "&"), Map.of())).body();
    }

    /** Asks for a new password at the sign-in page. */
    public String forgetPassword(String email) throws Exception {
        var page = authorize("any", "").body();
        var link = FORGOTTEN.matcher(page);
        if (!link.find()) {
            throw new IllegalStateException("No link to a new password: " + page);
        }
        var form = follow(URI.create(TestKeycloak.url())
                .resolve(link.group(1).replace("&amp;", "&"))
                .toString());
        var action = FORM_OF_ADDRESS.matcher(form);
        if (!action.find()) {
            throw new IllegalStateException("No form for an address: " + form);
        }
        return send(post(action.group(1).replace("&amp;", "&"), Map.of("username", email)))
                .body();
    }

    /** Opens the link in a mail, and goes on where its page asks to: what the last page says. */
    public String open(String link) throws Exception {
        var page = follow(link);
        for (var next = PROCEED.matcher(page); next.find(); next = PROCEED.matcher(page)) {
            page = follow(next.group(1).replace("&amp;", "&"));
        }
        return page;
    }

    /** Fills in the form for a new password on the page that was opened. */
    public String choosePassword(String page, String password) throws Exception {
        var form = NEW_PASSWORD.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("No form for a password: " + page);
        }
        var fields = Map.of("password-new", password, "password-confirm", password);
        return send(post(form.group(1).replace("&amp;", "&"), fields)).body();
    }

    private String follow(String url) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(url)));
        var next = answer.headers().firstValue("Location");
        return next.isPresent() && !next.get().startsWith(BACK) ? follow(next.get()) : answer.body();
    }

    private HttpResponse<String> authorize(String verifier, String more) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(realm + "/auth?"
                + form(Map.of(
                        "client_id", "cesizen-app",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", BACK,
                        "code_challenge_method", "S256",
                        "code_challenge", challenge(verifier)))
                + more)));
    }

    /** The status of a request for a new access token. */
    public int refresh(String refreshToken) throws Exception {
        return token(Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", refreshToken,
                        "client_id", "cesizen-app"))
                .statusCode();
    }

    /** Keycloak's answer to these fields at the token endpoint. */
    public HttpResponse<String> token(Map<String, String> fields) throws Exception {
        return send(post(realm + "/token", fields));
    }

    private static String action(String page) {
        var form = FORM.matcher(page);
        var action = ACTION.matcher(form.find() ? form.group() : "");
        if (!action.find()) {
            throw new IllegalStateException("No sign-in form: " + page);
        }
        return action.group(1).replace("&amp;", "&");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("; ")));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static HttpRequest.Builder post(String url, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) throws NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
