package fr.cesizen.garden.picture;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.cesizen.garden.growth.GrowthRepository;
import fr.cesizen.garden.layout.ElementCatalog;
import fr.cesizen.garden.layout.GardenScene;
import fr.cesizen.garden.layout.LayoutService;
import fr.cesizen.garden.picture.drawing.GardenRenderer;
import fr.cesizen.garden.picture.model.GardenModelRenderer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Draws gardens on threads of their own, each picture once: it is kept for some minutes, by the revision of the garden and
 * how it was to look. When too many wait to be drawn, the next is refused as a passing failure (503).
 */
@Service
public class PictureService implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int WAITING = 64;
    private static final int KEPT_OCTETS = 48 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final LayoutService layouts;
    private final GrowthRepository growth;
    private final Clock clock;
    private final Scheduler scheduler = Schedulers.newBoundedElastic(THREADS, WAITING, "pictures", 60, true);
    private final AsyncCache<PictureKey, RenderedPicture> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_OCTETS)
            .weigher((PictureKey key, RenderedPicture picture) -> picture.content().length)
            .expireAfterWrite(KEPT)
            .buildAsync();

    /** What decides how a picture looks, besides our own code. */
    private record PictureKey(UUID person, long revision, PictureFormat format, PictureLook look) {}

    PictureService(LayoutService layouts, GrowthRepository growth, Clock clock) {
        this.layouts = layouts;
        this.growth = growth;
        this.clock = clock;
    }

    /** The picture of a person's garden as it stands. Reads as the actor of the context. */
    Mono<RenderedPicture> draw(UUID person, PictureFormat format, PictureLook look) {
        return layouts.scene(person).flatMap(garden -> draw(person, garden, format, look));
    }

    /** As SVG or PNG. */
    public Mono<RenderedPicture> draw(UUID person, boolean png, PictureLook look) {
        return draw(person, png ? PictureFormat.PNG : PictureFormat.SVG, look);
    }

    private Mono<RenderedPicture> draw(UUID person, GardenScene garden, PictureFormat format, PictureLook look) {
        var scene = look.of(garden, LocalDateTime.ofInstant(clock.instant(), garden.zone()));
        var key = new PictureKey(
                person,
                garden.revision(),
                format,
                new PictureLook(scene.theme(), scene.season(), scene.part(), scene.locale()));
        return switch (format) {
            case SVG -> once(key, () -> text(GardenRenderer.svg(scene)));
            case PNG -> once(key, () -> PngRenderer.png(GardenRenderer.svg(scene)));
            case MODEL -> once(key, () -> GardenModelRenderer.glb(scene));
            case TIME_LAPSE ->
                growth.pointsByDay(person)
                        .flatMap(points -> once(
                                key,
                                () -> text(GardenRenderer.timeLapse(
                                        scene, GrowthTimeline.of(ElementCatalog.arrivalDays(points))))));
        };
    }

    private static byte[] text(String svg) {
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /** Whoever asks meanwhile waits for the same drawing; who hangs up does not stop it for the others. */
    private Mono<RenderedPicture> once(PictureKey key, Supplier<byte[]> drawing) {
        return Mono.fromFuture(
                        () -> kept.get(key, (any, executor) -> Mono.fromSupplier(drawing)
                                .map(content -> RenderedPicture.of(key.format().type(), content))
                                .subscribeOn(scheduler)
                                .toFuture()),
                        true)
                .onErrorMap(
                        RejectedExecutionException.class,
                        ex -> new DataAccessResourceFailureException("Too many pictures wait to be drawn", ex));
    }

    @Override
    public void close() {
        scheduler.dispose();
    }
}
