package fr.cesizen.e2e.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every answer keeps, whatever was asked. */
final class ResponseRules {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    /** Stack traces, classes and packages, statements. */
    private static final Pattern INSIDES = Pattern.compile(
            "\\b(?:java|javax|jakarta|kotlin|reactor|fr\\.cesizen|org\\.springframework|org\\.postgresql|org\\.keycloak|io\\.netty|io\\.r2dbc|tools\\.jackson|com\\.fasterxml)\\.[a-z]+\\.[A-Za-z]|\\bat"
                    + " [\\w.$/]+\\([\\w.]+:\\d+\\)|\\b[A-Z]\\w+(?:Exception|Error)\\b|SQLSTATE|\\bviolates"
                    + " \\w+|(?i:\\bselect\\b.{1,80}\\bfrom\\b|\\binsert into\\b)");

    private final ApiDocuments documents;
    private final FuzzActors actors;

    ResponseRules(ApiDocuments documents, FuzzActors actors) {
        this.documents = documents;
        this.actors = actors;
    }

    /** What is wrong; each begins with a short name of the rule. */
    List<String> broken(FuzzRequest request, FuzzResponse response) {
        if (response.status() == 0) {
            return List.of("no answer: the connection was closed");
        }
        var wrong = new ArrayList<String>();
        if (response.status() < 200) {
            wrong.add("upgrade: " + response.status());
        } else if (response.status() >= 400) {
            failure(request, response, wrong);
        } else {
            success(request, response, wrong);
        }
        var insides = INSIDES.matcher(response.text());
        if (insides.find()) {
            wrong.add("insides: " + insides.group());
        }
        secrets(request, response, wrong);
        if (!response.header("X-Content-Type-Options").equals("nosniff")) {
            wrong.add("security headers: are missing");
        }
        return wrong;
    }

    private void failure(FuzzRequest request, FuzzResponse response, List<String> wrong) {
        int status = response.status();
        boolean isUnknownMethod = status == 501 && !METHODS.contains(request.method());
        if (status >= 500 && status != 503 && !isUnknownMethod) {
            wrong.add("server error: " + status);
        }
        needs(response, status == 503 || status == 429, "Retry-After", wrong);
        needs(response, status == 405, "Allow", wrong);
        needs(response, status == 401, "WWW-Authenticate", wrong);
        if (response.type().equals("application/problem+json")
                && !request.method().equals("HEAD")) {
            problem(request, response, wrong);
        } else if (!response.type().equals("application/problem+json")) {
            wrong.add("no problem: but " + (response.type().isEmpty() ? "no body" : response.type()));
        }
    }

    private static void needs(FuzzResponse response, boolean isNeeded, String header, List<String> wrong) {
        if (isNeeded && response.header(header).isEmpty()) {
            wrong.add("header: no " + header);
        }
    }

    private void problem(FuzzRequest request, FuzzResponse response, List<String> wrong) {
        var problem = described(request.operation(), response, "default", wrong);
        if (problem.path("status").asInt(0) != response.status()
                || problem.path("title").asString("").isBlank()
                || !problem.path("type").asString("").startsWith("/problems/")) {
            wrong.add("problem schema: type, title or status is missing");
        }
    }

    private void success(FuzzRequest request, FuzzResponse response, List<String> wrong) {
        var operation = request.operation();
        if (response.status() == 304 || !request.method().equals(operation.method())) {
            return;
        }
        if (response.status() >= 300 && !operation.answers(response.status())) {
            wrong.add("redirect: " + response.status() + " " + FuzzRequest.escaped(response.header("Location")));
        }
        if (request.changes().contains("path")) {
            return; // perhaps another operation
        }
        described(operation, response, "none", wrong);
    }

    /**
     * Reads an answer, of which the document must name status, type and schema.
     *
     * @param otherwise what describes a status that is not named
     */
    private JsonNode described(ApiOperation operation, FuzzResponse response, String otherwise, List<String> wrong) {
        var responses = operation.node().path("responses");
        var status = Integer.toString(response.status());
        var name = responses.has(status) ? status : otherwise;
        var content = responses.path(name).path("content");
        if (!responses.has(name)) {
            wrong.add("undescribed: status " + status);
        } else if (content.size() > 0 ? !content.has(response.type()) : response.body().length > 0) {
            wrong.add("undescribed: type " + response.type());
        }
        if (!response.type().endsWith("json")) {
            return JSON.missingNode();
        }
        var body = parsed(response, wrong);
        documents.faults(operation, name, response.type(), body).forEach(fault -> wrong.add("answer schema: " + fault));
        return body;
    }

    private static JsonNode parsed(FuzzResponse response, List<String> wrong) {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException ex) {
            wrong.add("no JSON: " + FuzzRequest.escaped(response.text()));
            return JSON.missingNode();
        }
    }

    /** What was sent as a secret, and everybody's tokens, receipts and passwords. */
    private void secrets(FuzzRequest request, FuzzResponse response, List<String> wrong) {
        var everything = response.everything();
        var sent = new ArrayList<>(actors.secrets());
        sent.add(OddValues.SECRET);
        sent.addAll(request.values("Idempotency-Key"));
        // Of a private link the secret is in the address, which problems repeat to whoever has it.
        boolean isOfLink = request.operation().path().contains("{token}");
        sent.removeIf(secret -> isOfLink && request.target().contains(secret));
        for (var secret : sent) {
            if (secret.length() >= 12 && everything.contains(secret)) {
                wrong.add("secret: in the answer");
            }
        }
    }
}
