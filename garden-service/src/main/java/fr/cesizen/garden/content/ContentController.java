package fr.cesizen.garden.content;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.ReturnsEtag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Content", description = "Articles, activities and frequent questions")
@RestController
@RequestMapping("/api/v1/content/items")
class ContentController {

    /** Short, so that a publication or withdrawal shows within minutes, wherever it is cached. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final ContentRepository contents;
    private final Transactions tx;

    ContentController(ContentRepository contents, Transactions tx) {
        this.contents = contents;
        this.tx = tx;
    }

    @Operation(
            summary = "List what is published",
            description = "Public, by slug, without bodies; always on one page. Texts follow Accept-Language (fr, en)."
                    + " 304 when If-None-Match matches.")
    @ReturnsEtag
    @GetMapping
    Mono<ResponseEntity<Page<ContentView>>> list(
            @Parameter(
                            description = "Only of this kind",
                            example = "article",
                            schema = @Schema(allowableValues = {"article", "activity", "faq"}))
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            Locale locale) {
        return Mono.justOrEmpty(kind)
                .map(ContentKind::of)
                .map(List::of)
                .defaultIfEmpty(List.of(ContentKind.values()))
                .flatMap(kinds -> tx.query(contents.all()).map(items -> items.stream()
                        .filter(item -> kinds.contains(item.document().kind()))
                        .toList()))
                .map(items -> cacheable(
                        // Weak, because a proxy that compresses the response changes its bytes.
                        "W/\"" + digest(items) + "-" + language(locale) + "\"",
                        locale,
                        new Page<>(
                                items.stream()
                                        .map(item -> ContentView.summary(item, locale))
                                        .toList(),
                                null)));
    }

    @Operation(
            summary = "Read a content",
            description = "Public. Texts follow Accept-Language (fr, en). 304 when If-None-Match matches. Whoever may"
                    + " withdraw it sends the ETag as If-Match.")
    @ReturnsEtag
    @GetMapping("/{slug}")
    Mono<ResponseEntity<ContentView>> find(
            @Parameter(example = "why-slow-breathing-calms") @PathVariable String slug, Locale locale) {
        return tx.query(contents.find(slug))
                .filter(item -> !item.withdrawn())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(item -> cacheable(
                        IfMatch.etag(item.revision(), language(locale)), locale, ContentView.whole(item, locale)));
    }

    private static String digest(List<ContentItem> items) {
        var names = new StringBuilder();
        items.forEach(item ->
                names.append(item.slug()).append(':').append(item.revision()).append(' '));
        return DigestUtils.md5DigestAsHex(names.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String language(Locale locale) {
        return LocalizedText.language(locale).toLanguageTag();
    }

    private static <T> ResponseEntity<T> cacheable(String etag, Locale locale, T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(etag)
                .header(HttpHeaders.CONTENT_LANGUAGE, language(locale))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(body);
    }
}
