package fr.cesizen.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cesizen.gateway.TestKeycloak;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser at the gateway: keeps cookies, follows a sign-in through Keycloak's pages, remembers what pages could see. */
final class WebBrowser {

    static final String SESSION = "__Host-cesizen";
    static final String SIGN_IN = "__Host-cesizen-sign-in";

    private static final String PUBLIC = "http://localhost:8080";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*login-actions/authenticate[^\"]*)\"");
    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, String> cookies = new LinkedHashMap<>();
    final List<String> seen = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway;

    WebBrowser(int port) {
        this.gateway = "http://127.0.0.1:" + port;
    }

    /** Signs that demo account in; the answer of the callback. */
    HttpResponse<String> signIn(String role) throws Exception {
        return callback(atKeycloak(get("/session/sign-in?then=%2Fjournal%3Fday%3D1&locale=fr"), role));
    }

    /** Signs in on Keycloak's page, and says where Keycloak then sends the browser. */
    URI atKeycloak(HttpResponse<String> start, String role) throws Exception {
        var jar = new LinkedHashMap<String, String>();
        var page = keycloak(HttpRequest.newBuilder(there(location(start))), jar);
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IOException("No sign-in form: " + page.statusCode() + page.body());
        }
        var fields = "username=" + role + "%40cesizen.local&password="
                + URLEncoder.encode(TestKeycloak.password(role), UTF_8);
        var answer = keycloak(
                HttpRequest.newBuilder(there(URI.create(form.group(1).replace("&amp;", "&"))))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)),
                jar);
        var next = location(answer);
        while (next.getPath().contains("/login-actions/")) {
            next = location(keycloak(HttpRequest.newBuilder(there(next)), jar));
        }
        return next;
    }

    HttpResponse<String> callback(URI back) throws Exception {
        return get(back.getRawPath() + "?" + back.getRawQuery());
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, headers);
    }

    /** As a page of ours sends it. */
    HttpResponse<String> post(String path) throws Exception {
        return send("POST", path, "X-Cesizen", "1", "Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        var answer = http.send(request(method, path, headers), BodyHandlers.ofString());
        keep(answer, cookies);
        seen.add(answer.body() + " " + answer.headers().firstValue("location").orElse(""));
        return answer;
    }

    CompletableFuture<HttpResponse<String>> later(String method, String path, String... headers) {
        return http.sendAsync(request(method, path, headers), BodyHandlers.ofString());
    }

    String cookie(String name) {
        return Objects.requireNonNull(cookies.get(name), name);
    }

    JsonNode session() throws Exception {
        return JSON.readTree(get("/session").body());
    }

    static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("location").orElseThrow());
    }

    static String setCookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .collect(Collectors.joining());
    }

    private HttpRequest request(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", header(cookies));
        }
        return request.build();
    }

    private HttpResponse<String> keycloak(HttpRequest.Builder request, Map<String, String> jar) throws Exception {
        if (!jar.isEmpty()) {
            request.header("Cookie", header(jar));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        keep(answer, jar);
        return answer;
    }

    /** Nobody is at the public address: Keycloak's pages are asked for where it is. */
    private static URI there(URI page) {
        var address = page.toString(); // which also names the public address as the place to come back to
        return URI.create(
                address.startsWith(PUBLIC) ? TestKeycloak.address() + address.substring(PUBLIC.length()) : address);
    }

    private static void keep(HttpResponse<String> answer, Map<String, String> jar) {
        for (var cookie : answer.headers().allValues("set-cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                jar.remove(pair[0]);
            } else {
                jar.put(pair[0], pair[1]);
            }
        }
    }

    private static String header(Map<String, String> jar) {
        return jar.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("; "));
    }
}
