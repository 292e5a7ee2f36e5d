package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.Taxonomy.Emotion;
import fr.cesizen.platform.database.PostgresNotifications;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published versions of the taxonomy, in memory. A word of an old version stays valid in the journal and has the label
 * of the newest version that contains it.
 *
 * <p>A version that another instance publishes is known on the database's notification, within a minute at the latest.
 */
@Component
public class TaxonomyRegistry implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TaxonomyRegistry.class);
    private static final Duration POLL = Duration.ofMinutes(1);
    private static final Duration REFRESH_TIMEOUT = Duration.ofSeconds(10);

    private record Known(
            List<PublishedTaxonomy> published,
            List<Taxonomy> versions,
            Taxonomy withRetired,
            Map<String, Emotion> emotions) {

        static Known of(List<PublishedTaxonomy> published) {
            var versions = published.stream().map(PublishedTaxonomy::taxonomy).toList();
            int last = versions.size() - 1;
            return new Known(
                    published,
                    versions,
                    versions.get(last).with(versions.subList(0, last)),
                    versions.stream()
                            .flatMap(version -> version.emotions().values().stream())
                            .collect(Collectors.toUnmodifiableMap(Emotion::code, word -> word, (old, newer) -> newer)));
        }

        Taxonomy current() {
            return versions.get(versions.size() - 1);
        }
    }

    private final PublishedTaxonomy shipped;
    private final TaxonomyRepository rows;
    private final PostgresNotifications notifications;
    private volatile Known known;
    private volatile Disposable looking = Disposables.disposed();

    TaxonomyRegistry(JsonMapper json, TaxonomyRepository rows, PostgresNotifications notifications) {
        this.shipped = PublishedTaxonomy.shipped(json);
        this.rows = rows;
        this.notifications = notifications;
        this.known = Known.of(List.of(shipped));
    }

    /** The version in force. */
    public Taxonomy current() {
        return known.current();
    }

    /** The version in force and every word ever published, for whatever reports on the past. */
    public Taxonomy withRetired() {
        return known.withRetired();
    }

    /** Every published version, oldest first. */
    public List<Taxonomy> versions() {
        return known.versions();
    }

    /** Every published version with its time of publication, oldest first. */
    List<PublishedTaxonomy> published() {
        return known.published();
    }

    /** The emotion of this code as the newest version that has it describes it. */
    public Optional<Emotion> emotion(String code) {
        return Optional.ofNullable(known.emotions().get(code));
    }

    /** Reads the published versions and emits the one in force. */
    Mono<Taxonomy> refresh() {
        return rows.published()
                .collectList()
                .map(published ->
                        Stream.concat(Stream.of(shipped), published.stream()).toList())
                .doOnNext(versions -> known = Known.of(versions))
                .map(versions -> known.current());
    }

    /** Starts before requests and imports, which would take newly published words for unknown ones. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096; // the web server starts at 2048 below the default
    }

    @Override
    public void start() {
        heed(refresh()).block(REFRESH_TIMEOUT);
        looking = Flux.merge(
                        notifications.on("taxonomy"),
                        Flux.interval(POLL).map(Object::toString).onBackpressureDrop())
                .onBackpressureLatest()
                .concatMap(said -> heed(refresh()), 1)
                .subscribe();
    }

    private static Mono<Taxonomy> heed(Mono<Taxonomy> look) {
        return look.timeout(REFRESH_TIMEOUT).onErrorResume(ex -> {
            log.warn("Cannot read the taxonomy now: {}", ex.toString());
            return Mono.empty();
        });
    }

    @Override
    public void stop() {
        looking.dispose();
    }

    @Override
    public boolean isRunning() {
        return !looking.isDisposed();
    }
}
