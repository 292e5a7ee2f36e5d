package fr.cesizen.gateway.pages;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes a page with what browsers must know of it: its form, how long it may be kept, and what it may do. */
@Component
final class PageHandler {

    /** No script or style but our own files, no script made from a text: a page that shows a diary is not tricked. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' blob: data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self' blob:;"
            + " form-action 'self'; base-uri 'none'; frame-src 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types cesizen";

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    Mono<Void> write(ServerWebExchange exchange, ClientFile file, HttpStatus status) {
        var response = exchange.getResponse();
        var form = file.form(exchange.getRequest().getHeaders());
        describe(response.getHeaders(), file, form);
        if (status.is2xxSuccessful() && exchange.checkNotModified(file.tag(form))) {
            return response.setComplete();
        }
        response.setStatusCode(status);
        var body = file.forms().getOrDefault(form, new byte[0]);
        response.getHeaders().setContentType(file.type());
        response.getHeaders().setContentLength(body.length);
        if (form != ContentCoding.IDENTITY) {
            response.getHeaders().set(HttpHeaders.CONTENT_ENCODING, form.token());
        }
        return HttpMethod.HEAD.equals(exchange.getRequest().getMethod())
                ? response.setComplete()
                : response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static void describe(HttpHeaders headers, ClientFile file, ContentCoding form) {
        headers.setCacheControl(file.immutable() ? FOR_EVER : CacheControl.noCache());
        headers.setETag(file.tag(form));
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
}
