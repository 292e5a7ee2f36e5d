package fr.cesizen.platform.problems;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Finds the language of an answer: of French and English the one that Accept-Language prefers (RFC 4647), else French. */
public final class AcceptLanguageResolver implements LocaleContextResolver {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        var language = language(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        return () -> language;
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("The header says it");
    }

    /**
     * The language of an answer.
     *
     * @param header Accept-Language as it was sent, which may be unreadable
     */
    public static Locale language(@Nullable String header) {
        try {
            var wanted = Locale.LanguageRange.parse(Objects.requireNonNullElse(header, ""));
            return Objects.requireNonNullElse(Locale.lookup(wanted, LANGUAGES), Locale.FRENCH);
        } catch (IllegalArgumentException unreadable) {
            return Locale.FRENCH;
        }
    }
}
