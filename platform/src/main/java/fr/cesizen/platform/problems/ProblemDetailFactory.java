package fr.cesizen.platform.problems;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.tracing.PathRedaction;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ServerWebExchange;

/** Makes problem details in the caller's language: the form of every error of every service. */
public final class ProblemDetailFactory {

    private final MessageSource texts;

    public ProblemDetailFactory(MessageSource texts) {
        this.texts = texts;
    }

    /** Public for responses with one result per item, of which some are problems. */
    public ProblemDetail of(Problem problem, Locale locale) {
        var body = of(problem.status(), problem.slug(), locale, problem.arguments());
        problem.members().forEach(body::setProperty);
        if (!problem.faults().isEmpty()) {
            body.setProperty("errors", problem.faults());
        }
        return body;
    }

    /** A problem of a known kind; falls back to the standard phrase of the status where the bundle has no text. */
    public ProblemDetail of(HttpStatusCode status, String slug, Locale locale, Object... arguments) {
        var body = ProblemDetail.forStatus(status);
        body.setType(URI.create("/problems/" + slug));
        body.setTitle(texts.getMessage("problem." + slug + ".title", arguments, body.getTitle(), locale));
        body.setDetail(texts.getMessage("problem." + slug + ".detail", arguments, null, locale));
        return body;
    }

    /** A problem that only its status describes, such as 405 or 415. */
    public ProblemDetail of(HttpStatusCode status, Locale locale) {
        var known = HttpStatus.resolve(status.value());
        return of(status, known == null ? "error" : slug(known), locale);
    }

    /** Where the problem arose: the path without what may be a secret, as people send problems on. */
    static URI instance(ServerWebExchange exchange) {
        return URI.create(PathRedaction.redact(exchange.getRequest().getPath().value()));
    }

    static Locale locale(ServerWebExchange exchange) {
        return Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.FRENCH);
    }

    private static String slug(HttpStatus status) {
        return switch (status) {
            // RFC 9110 renamed these two, and Spring followed; clients keep the names that they know.
            case CONTENT_TOO_LARGE -> "payload-too-large";
            case UNPROCESSABLE_CONTENT -> "unprocessable-entity";
            default -> EnumCodes.code(status);
        };
    }
}
