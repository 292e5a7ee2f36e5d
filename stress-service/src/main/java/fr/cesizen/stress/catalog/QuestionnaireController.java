package fr.cesizen.stress.catalog;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.OwnClientsOnly;
import fr.cesizen.platform.security.RecentSignIn;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.platform.web.Page;
import fr.cesizen.stress.catalog.QuestionnaireSummary.Unavailable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The questionnaires that can be filled in, open to everybody. */
@Tag(name = "Questionnaires", description = "Read and score questionnaires without an account")
@RestController
@RequestMapping("/api/v1/stress/questionnaires")
class QuestionnaireController {

    /** Short, so that a publication or withdrawal shows within minutes, wherever it is cached. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final QuestionnaireCatalog questionnaires;
    private final Messages texts;
    private final Clock clock;

    QuestionnaireController(QuestionnaireCatalog questionnaires, Messages texts, Clock clock) {
        this.questionnaires = questionnaires;
        this.texts = texts;
        this.clock = clock;
    }

    @Operation(
            summary = "List the questionnaires",
            description = "The latest version of each, without its items; one that cannot be filled in gives the"
                    + " reason.")
    @GetMapping
    Mono<ResponseEntity<Page<QuestionnaireSummary>>> list(Locale locale) {
        return questionnaires
                .list()
                .map(entries -> entries.stream()
                        .map(entry -> QuestionnaireSummary.of(entry, texts, locale))
                        .toList())
                .map(summaries -> cacheable(new Page<>(summaries, null), locale));
    }

    @Operation(
            summary = "Read a questionnaire",
            description = "Its items, codings and bands in the language of Accept-Language (fr by default, or"
                    + " en); the latest version, or the given one.")
    @GetMapping("/{code}")
    Mono<ResponseEntity<QuestionnaireView>> read(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer version, Locale locale) {
        return (version == null ? questionnaires.latest(code) : questionnaires.version(code, version))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(entry -> QuestionnaireView.of(entry.questionnaire(), Unavailable.of(entry, texts, locale), locale))
                .map(view -> cacheable(view, locale));
    }

    @Operation(
            summary = "Withdraw a published questionnaire",
            description = "Role admin. It can no longer be filled in; existing results are unchanged. Publishing"
                    + " a new version makes it available again.")
    @OwnClientsOnly
    @RecentSignIn
    @PostMapping("/{code}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('ADMIN')")
    Mono<Void> retire(@CurrentUser UUID admin, @PathVariable String code) {
        return questionnaires.retire(code, clock.instant());
    }

    private static <T> ResponseEntity<T> cacheable(T body, Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(body);
    }
}
