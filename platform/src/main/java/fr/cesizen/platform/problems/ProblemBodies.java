package fr.cesizen.platform.problems;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem details in the caller's language; every error of every service has this form. */
public final class ProblemBodies {

    private final MessageSource texts;

    public ProblemBodies(MessageSource texts) {
        this.texts = texts;
    }

    /** For answers that tell of several things, of which some were refused. */
    public ProblemDetail of(Problem problem, Locale locale) {
        var body = of(problem.status(), problem.slug(), locale, problem.arguments());
        problem.members().forEach(body::setProperty);
        return withFaults(body, problem.faults());
    }

    /** A problem of a known kind; falls back on the status' standard phrase where the bundle has no text. */
    ProblemDetail of(HttpStatusCode status, String slug, Locale locale, Object... arguments) {
        var body = ProblemDetail.forStatus(status);
        body.setType(URI.create("/problems/" + slug));
        body.setTitle(texts.getMessage("problem." + slug + ".title", arguments, body.getTitle(), locale));
        body.setDetail(texts.getMessage("problem." + slug + ".detail", arguments, null, locale));
        return body;
    }

    /** A problem that only its status describes, such as 405 or 415. */
    ProblemDetail of(HttpStatusCode status, Locale locale) {
        var known = HttpStatus.resolve(status.value());
        return of(status, known == null ? "error" : slug(known), locale);
    }

    static ProblemDetail withFaults(ProblemDetail body, List<Problem.Fault> faults) {
        if (!faults.isEmpty()) {
            body.setProperty("errors", faults);
        }
        return body;
    }

    private static String slug(HttpStatus status) {
        return switch (status) {
            // RFC 9110 renamed these two, and Spring with it; what clients were told stays.
            case CONTENT_TOO_LARGE -> "payload-too-large";
            case UNPROCESSABLE_CONTENT -> "unprocessable-entity";
            default -> status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
