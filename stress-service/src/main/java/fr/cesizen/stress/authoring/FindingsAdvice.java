package fr.cesizen.stress.authoring;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebExchange;

/** Answers 422 with the code of each finding; before the platform's advice, whose problems have one code for all. */
@Order(0)
@RestControllerAdvice(basePackageClasses = FindingsAdvice.class)
class FindingsAdvice {

    private final FindingView.Texts findings;
    private final MessageSource texts;

    FindingsAdvice(FindingView.Texts findings, MessageSource texts) {
        this.findings = findings;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notPublishable(NotPublishable ex, ServerWebExchange exchange, Locale locale) {
        var body = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        body.setType(URI.create("/problems/draft-not-publishable"));
        body.setTitle(texts.getMessage("problem.draft-not-publishable.title", null, locale));
        body.setDetail(texts.getMessage("problem.draft-not-publishable.detail", null, locale));
        body.setInstance(URI.create(exchange.getRequest().getPath().value()));
        body.setProperty("errors", findings.of(ex.findings(), locale));
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
