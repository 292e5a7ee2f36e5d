package fr.cesizen.emotion.sync;

import fr.cesizen.emotion.entry.EntryChange;
import fr.cesizen.emotion.sync.SyncResponse.ChangedEntry;
import fr.cesizen.platform.security.CurrentUser;
import fr.cesizen.platform.security.Feature;
import fr.cesizen.platform.security.Feature.Access;
import fr.cesizen.platform.web.SequenceCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Tag(name = "Journal sync", description = "Your journal on several devices, also offline")
@RestController
@Feature(scope = "journal", purpose = "journal")
@RequestMapping("/api/v1/journal")
class SyncController {

    private static final String LAST_EVENT = "Last-Event-ID";

    private final SyncService sync;
    private final ChangeFeedService feed;
    private final ChangeBatchReader changes;

    SyncController(SyncService sync, ChangeBatchReader changes, ChangeFeedService feed) {
        this.sync = sync;
        this.changes = changes;
        this.feed = feed;
    }

    @Operation(
            summary = "Exchange changes with a device",
            description = "Sends what was written and deleted on the device, at most 500 changes, and returns the"
                    + " outcome of each and what changed after `since`. Safe to repeat, in any order; of two"
                    + " changes to one entry the later counts. A change that breaks a rule or cannot be read is"
                    + " refused on its own. 410: cursor-unknown, and nothing of the request is applied: send it again"
                    + " without `since`, and read everything. 422: too-many-changes; in a refusal: the problems of writing an"
                    + " entry, other-id, entry-or-deletion, changed-in-the-future (the change's id contains the"
                    + " time: generate a new id with the correct time).",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(implementation = EntryChange.class)))))
    @Feature(scope = "journal", purpose = "journal", access = Access.READ_AND_WRITE)
    @PostMapping("/sync")
    Mono<SyncResponse> exchange(
            @CurrentUser UUID person,
            @Parameter(description = "The `next` cursor of the last exchange; everything when absent", example = "1287")
                    @RequestParam(required = false)
                    @Nullable
                    String since,
            ServerWebExchange exchange,
            Locale locale) {
        var known = since == null ? SequenceCursor.START : SequenceCursor.parse(since, "?since");
        return changes.of(exchange).flatMap(sent -> sync.exchange(person, known, sent, locale));
    }

    @Operation(
            summary = "Follow the changes of your journal",
            description =
                    "Server-sent events `entry` and `deleted`, each with its cursor as id. Starts now, or"
                            + " after Last-Event-ID. Ends when the token expires or access ends: reconnect with a"
                            + " new one, and read why not. 410: cursor-unknown: exchange without `since`, then follow from its `next`.")
    @GetMapping(path = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<ChangedEntry>> follow(
            @CurrentUser UUID person, @RequestHeader(name = LAST_EVENT, required = false) @Nullable String last) {
        var since = last == null
                ? feed.now(person)
                : feed.resume(person, SequenceCursor.parse(last, LAST_EVENT), LAST_EVENT);
        return since.flatMapMany(position -> {
            var latest = new AtomicLong(position);
            return feed.live(person, position).concatMapIterable(news -> events(news, latest));
        });
    }

    /**
     * Sends a comment when there is nothing new, to keep the connection alive, also in proxies. It carries the position, so
     * that a client that has seen no event yet can resume, too.
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
