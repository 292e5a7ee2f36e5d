package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.EntryChange;
import fr.cesizen.emotion.sync.SyncResponse.ChangedEntry;
import fr.cesizen.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "Journal sync", description = "One journal on several devices, also offline")
@RestController
@RequestMapping("/api/v1/journal")
class SyncController {

    private final SyncService sync;
    private final ChangeFeedService feed;
    private final ChangeBatchReader changes;
    private final Clock clock;

    SyncController(SyncService sync, ChangeBatchReader changes, ChangeFeedService feed, Clock clock) {
        this.sync = sync;
        this.changes = changes;
        this.feed = feed;
        this.clock = clock;
    }

    @Operation(
            summary = "Exchange changes with a device",
            description =
                    "Sends what was written and deleted there, at most 500 changes, and answers what became of each"
                            + " and what changed after `since`. Repeating is harmless, in any order; of two changes of one"
                            + " entry the later counts. A change that breaks a rule or cannot be read is refused alone."
                            + " 422: too-many-changes; in a refusal: what writing an entry refuses, other-id, entry-or-deletion, changed-in-the-future (the time is in the change's id: make a new"
                            + " one by the right clock).",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(implementation = EntryChange.class)))))
    @PostMapping("/sync")
    Mono<SyncResponse> exchange(
            @CurrentUser UUID person,
            @Parameter(description = "The cursor `next` of the last exchange; all when absent", example = "1287")
                    @RequestParam(required = false)
                    @Nullable
                    String since,
            ServerWebExchange exchange,
            Locale locale) {
        long position = ChangeFeedService.position(since, "?since");
        return changes.of(exchange).flatMap(sent -> sync.exchange(person, position, sent, locale));
    }

    @Operation(
            summary = "Follow the changes of one's journal",
            description = "Server-sent events `entry` and `deleted`, each with its cursor as id. Begins now, or after"
                    + " Last-Event-ID. Ends with the token: come back with a new one.")
    @GetMapping(path = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<ChangedEntry>> follow(
            @CurrentUser UUID person,
            @AuthenticationPrincipal Jwt token,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        var since = last == null ? feed.now(person) : Mono.just(ChangeFeedService.position(last, "Last-Event-ID"));
        var expiry = token.getExpiresAt();
        var left = expiry == null ? Duration.ZERO : Duration.between(clock.instant(), expiry);
        return since.flatMapMany(position -> {
                    var latest = new AtomicLong(position);
                    return feed.live(person, position).concatMapIterable(news -> events(news, latest));
                })
                .takeUntilOther(Mono.delay(left.isNegative() ? Duration.ZERO : left));
    }

    /**
     * Nothing new is a comment, which keeps the connection and everything between alive; with it goes the position, so that
     * whoever has seen no event yet can resume as well.
     */
    private static List<ServerSentEvent<ChangedEntry>> events(List<ChangedEntry> news, AtomicLong latest) {
        if (news.isEmpty()) {
            return List.of(ServerSentEvent.<ChangedEntry>builder()
                    .id(Long.toString(latest.get()))
                    .comment("")
                    .build());
        }
        latest.set(Long.parseLong(news.get(news.size() - 1).cursor()));
        return news.stream()
                .map(each -> ServerSentEvent.builder(each)
                        .id(each.cursor())
                        .event(each.entry() == null ? "deleted" : "entry")
                        .build())
                .toList();
    }
}
