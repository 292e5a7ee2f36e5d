package fr.cesizen.ticket.incident.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the work on an incident, whatever alerts and staff do and in whatever order. */
class ProgressPropertyTest {

    static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    static final Duration SETTLING = Duration.ofMinutes(10);

    /** Something that alerts, staff or time try; what is refused changes nothing. */
    record Try(String what, IncidentStep step, boolean isReviewed) {

        Progress on(Progress before, Track track, Instant at) {
            return switch (what) {
                case "quiet" -> before.watch(at, SETTLING);
                case "fires" -> before.fallBack(at);
                case "settles" -> before.resolve();
                case "close" -> before.close(track, isReviewed, at);
                default -> before.take(track, step, at, SETTLING);
            };
        }
    }

    @Provide
    Arbitrary<List<Try>> lives() {
        var words = Arbitraries.of("quiet", "fires", "settles", "close", "take", "take", "take");
        return Combinators.combine(words, Arbitraries.of(IncidentStep.class), Arbitraries.of(true, false))
                .as(Try::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 10_000)
    void keepsItsRulesWhateverHappens(@ForAll("lives") List<Try> life, @ForAll Track track) {
        var progress = Progress.detected(NOON);
        var at = NOON;
        for (var attempt : life) {
            at = at.plusSeconds(60);
            Progress next;
            try {
                next = attempt.on(progress, track, at);
            } catch (Problem refused) {
                assertThat(refused.status().value()).isEqualTo(409);
                continue;
            }
            check(progress, next, attempt, track);
            progress = next;
        }
    }

    private static void check(Progress before, Progress after, Try attempt, Track track) {
        assertThat(after.settlesAt() != null).isEqualTo(after.step() == IncidentStep.MONITORING);
        assertThat(after.closedAt() != null).isEqualTo(after.step() == IncidentStep.CLOSED);
        if (after.step() != IncidentStep.MONITORING) {
            assertThat(after.isResolved())
                    .isEqualTo(after.step() == IncidentStep.POST_MORTEM || after.step() == IncidentStep.CLOSED);
        }
        assertThat(after.since()).isAfterOrEqualTo(before.since());
        if (before.isResolved()) {
            assertThat(after.resolvedAt()).as("what is mended stays so").isEqualTo(before.resolvedAt());
            assertThat(after.step()).isGreaterThanOrEqualTo(IncidentStep.MONITORING);
        }
        if (before.step() == IncidentStep.CLOSED) {
            assertThat(after).as("the end").isEqualTo(before);
        }
        boolean isStep = !before.step().equals(after.step());
        if (isStep && attempt.what().equals("take") && after.step() != IncidentStep.ANALYSIS) {
            int far = after.step().compareTo(before.step());
            assertThat(far).isPositive();
            if (track == Track.STANDARD || before.step() == IncidentStep.DETECTION) {
                assertThat(far).as("steps at once").isEqualTo(1);
            }
        }
        if (isStep && after.step() == IncidentStep.CLOSED) {
            assertThat(before.step()).isGreaterThanOrEqualTo(IncidentStep.MONITORING);
            assertThat(track == Track.STANDARD || attempt.isReviewed()).isTrue();
        }
    }

    @Property(tries = 1_000)
    void isWhereItWasWhenItFiresAgainInTheQuietTime(@ForAll("lives") List<Try> life, @ForAll Track track) {
        var progress = Progress.detected(NOON);
        for (var attempt : life) {
            try {
                progress = attempt.on(progress, track, NOON);
            } catch (Problem refused) {
                assertThat(refused.slug()).isNotEmpty();
            }
        }
        if (progress.step().isBefore(IncidentStep.MONITORING)) {
            var again = progress.watch(NOON.plusSeconds(60), SETTLING).fallBack(NOON.plusSeconds(120));
            assertThat(again.step()).isEqualTo(progress.step());
            assertThat(again.isResolved()).isFalse();
        }
    }

    @Example
    void wasMendedWhenTheQuietTimeBegan() {
        var quiet = Progress.detected(NOON).watch(NOON.plusSeconds(600), SETTLING);
        assertThat(quiet.settlesAt()).isEqualTo(NOON.plusSeconds(1200));
        assertThat(quiet.resolve().resolvedAt()).isEqualTo(NOON.plusSeconds(600));
        assertThat(quiet.resolve().fallBack(NOON.plusSeconds(1300))).isEqualTo(quiet.resolve());
    }

    @Example
    void endsAnExpressIncidentOnlyWithAReview() {
        var quiet = Progress.detected(NOON).watch(NOON, SETTLING);
        assertThatThrownBy(() -> quiet.close(Track.EXPRESS, false, NOON))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.slug()).isEqualTo("post-mortem-required"));
        assertThat(quiet.close(Track.EXPRESS, true, NOON).step()).isEqualTo(IncidentStep.CLOSED);
        assertThat(quiet.close(Track.STANDARD, false, NOON).step()).isEqualTo(IncidentStep.CLOSED);
    }

    @Example
    void namesEveryStepInSomeWay() {
        for (var step : IncidentStep.values()) {
            boolean isReachable = step == IncidentStep.DETECTION
                    || step == IncidentStep.CLOSED
                    || Arrays.stream(IncidentStep.values())
                            .anyMatch(from -> IncidentWorkflow.next(Track.STANDARD, from, false)
                                    .contains(step));
            assertThat(isReachable).as(step.name()).isTrue();
        }
    }
}
