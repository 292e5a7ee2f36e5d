package fr.cesizen.garden.sharing;

import fr.cesizen.garden.picture.PictureLook;
import fr.cesizen.garden.picture.PictureService;
import fr.cesizen.garden.picture.RenderedPicture;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Private links: made, listed and revoked by their owner, followed by whoever has the secret. */
@Service
class GardenLinkService {

    /** Links that work at the same time, for one person. */
    static final int MOST = 10;

    private final GardenLinkRepository links;
    private final PictureService pictures;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;
    private final SecureRandom source = new SecureRandom();

    GardenLinkService(
            GardenLinkRepository links, PictureService pictures, Transactions tx, UuidGenerator ids, Clock clock) {
        this.links = links;
        this.pictures = pictures;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Problem 409 {@code too-many-links} */
    Mono<NewLinkView> create(UUID person, int days) {
        return Mono.fromCallable(() -> LinkToken.random(source))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(token -> {
                    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    var link = new GardenLink(ids.next(), now, now.plus(Duration.ofDays(days)));
                    return links.add(person, link, token.hash(), MOST)
                            .as(tx::transactional)
                            .flatMap(added -> added
                                    ? Mono.just(view(link, token))
                                    : Mono.error(Problem.conflict("too-many-links", MOST)));
                });
    }

    Mono<List<GardenLink>> list(UUID person) {
        return tx.query(links.findCurrent(person, clock.instant(), MOST));
    }

    /** @throws Problem 404 when there is no such link of the person */
    Mono<Void> revoke(UUID person, UUID link) {
        return links.delete(person, link)
                .as(tx::transactional)
                .flatMap(deleted -> deleted ? Mono.empty() : Mono.error(Problem.notFound()));
    }

    /**
     * The picture behind a secret.
     *
     * @throws Problem 404 when it is none, or none any more
     */
    Mono<RenderedPicture> follow(LinkToken token, boolean png, PictureLook look) {
        if (!token.isWellFormed()) {
            return Mono.error(Problem.notFound());
        }
        return tx.as(Actor.system(), links.findPerson(token.hash(), clock.instant()))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(person -> pictures.draw(person, png, look)
                        .contextWrite(context -> context.put(Actor.class, Actor.person(person))));
    }

    private static NewLinkView view(GardenLink link, LinkToken token) {
        return new NewLinkView(
                link.id(), "/api/v1/garden/shared/" + token.value() + "/image", link.createdAt(), link.expiresAt());
    }
}
