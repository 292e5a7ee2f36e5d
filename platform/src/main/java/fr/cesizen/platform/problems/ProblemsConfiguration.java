package fr.cesizen.platform.problems;

import fr.cesizen.platform.tracing.TraceScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** Errors as RFC 9457 problem details, in French by default and in English. */
@AutoConfiguration(
        before = {ErrorWebFluxAutoConfiguration.class, WebFluxAutoConfiguration.class},
        after = {JacksonAutoConfiguration.class, MessageSourceAutoConfiguration.class})
@Import({ProblemDetailFactory.class, ProblemWriter.class})
public class ProblemsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(ProblemsConfiguration.class);

    /** The gateway has neither controllers, hence no need of the advice, nor a database. */
    @Configuration(proxyBeanMethods = false)
    @Import({ProblemAdvice.class, ErrorBodyFilter.class})
    @ConditionalOnClass(name = {"io.r2dbc.spi.R2dbcException", "org.springframework.dao.DataAccessException"})
    static class OfControllers {}

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver localeContextResolver() {
        return new AcceptLanguageResolver();
    }

    /** Failures outside controllers: unknown paths, rejected requests, filters that throw. */
    @Bean
    @Order(-2)
    ErrorWebExceptionHandler problemsOutsideControllers(ProblemWriter problems) {
        return (exchange, ex) -> {
            if (exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(ex)) {
                return Mono.error(ex);
            }
            if (ex instanceof Problem refusal) {
                return problems.write(exchange, refusal);
            }
            if (ex instanceof ErrorResponse known) {
                return problems.write(exchange, known);
            }
            // Spring parses no more than 50 types of an Accept header.
            if (ex instanceof InvalidMimeTypeException) {
                return problems.write(exchange, HttpStatus.NOT_ACCEPTABLE);
            }
            return TraceScope.log(() -> log.error("Unhandled failure", new RedactedException(ex)))
                    .then(Mono.defer(() -> problems.write(exchange, HttpStatus.INTERNAL_SERVER_ERROR, "internal", "")));
        };
    }
}
