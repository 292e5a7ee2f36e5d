package fr.cesizen.local.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to Keycloak itself as an app, a browser and an administrator would. */
record RealmClient(URI keycloak, HttpClient http) {

    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static final String PKCE = "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    static final String CALLBACK = "http://127.0.0.1:40123/callback";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*login-actions/authenticate[^\"]*)\"");

    HttpResponse<String> authorize(String more, String redirect) throws Exception {
        return authorize("cesizen-app", more, redirect);
    }

    HttpResponse<String> authorize(String client, String more, String redirect) throws Exception {
        var query =
                "?response_type=code&client_id=" + client + "&scope=openid&redirect_uri=" + encoded(redirect) + more;
        return http.send(HttpRequest.newBuilder(openid("auth" + query)).build(), BodyHandlers.ofString());
    }

    /** The discovery document, as the gateway asks for it when a client names another host. */
    String configuration(String host) throws Exception {
        var address = keycloak.resolve("/realms/cesizen/.well-known/openid-configuration");
        var request = HttpRequest.newBuilder(address).header("X-Forwarded-Host", host);
        return http.send(request.build(), BodyHandlers.ofString()).body();
    }

    /** Signs a person in on the login page and returns the answer of the token end point. */
    JsonNode signIn(String email, String password) throws Exception {
        var page = authorize(PKCE, CALLBACK);
        var form = ACTION.matcher(page.body());
        if (!form.find()) {
            throw new IOException("No login form: " + page.body());
        }
        var cookies = page.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        var action = URI.create(form.group(1).replace("&amp;", "&")); // the gateway's address: nobody is there now
        var answer = http.send(
                form(
                                keycloak.resolve(action.getRawPath() + "?" + action.getRawQuery()),
                                "username=" + encoded(email) + "&password=" + encoded(password))
                        .header("Cookie", cookies)
                        .build(),
                BodyHandlers.ofString());
        var location = answer.headers().firstValue("location").orElse("");
        var code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
        if (!code.find()) {
            throw new IOException(answer.statusCode() + " " + location + answer.body());
        }
        return json(token("grant_type=authorization_code&client_id=cesizen-app&code=" + code.group(1) + "&redirect_uri="
                + encoded(CALLBACK) + "&code_verifier=" + VERIFIER));
    }

    HttpResponse<String> token(String form) throws Exception {
        return http.send(form(openid("token"), form).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> refresh(String token) throws Exception {
        return token("grant_type=refresh_token&client_id=cesizen-app&refresh_token=" + token);
    }

    /** A file that a page names, at Keycloak's own address. */
    HttpResponse<String> file(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(keycloak.resolve(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> discover(String query, String header) throws Exception {
        var address = keycloak.resolve("/realms/cesizen/.well-known/openid-configuration?" + query);
        return http.send(
                HttpRequest.newBuilder(address).header("X-Large", header).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> admin(String path, String token) throws Exception {
        var address = keycloak.resolve("/admin/realms/cesizen" + path);
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    static JsonNode json(String body) {
        return JSON.readTree(body);
    }

    static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private URI openid(String path) {
        return keycloak.resolve("/realms/cesizen/protocol/openid-connect/" + path);
    }

    private static HttpRequest.Builder form(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
