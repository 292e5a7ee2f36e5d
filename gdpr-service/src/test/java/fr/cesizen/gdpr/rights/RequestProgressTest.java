package fr.cesizen.gdpr.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.gdpr.deadline.ResponsePeriod;
import fr.cesizen.platform.problems.Problem;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RequestProgressTest {

    static final LocalDate RECEIVED = LocalDate.of(2026, 1, 31);
    static final LocalDate DUE = LocalDate.of(2026, 3, 2);

    static RequestProgress received() {
        return RequestProgress.received(new ResponsePeriod(RECEIVED, false, 0));
    }

    static RequestProgress after(RequestState... steps) {
        var progress = received();
        for (var step : steps) {
            progress = progress.next(step, RECEIVED.plusDays(1));
        }
        return progress;
    }

    @Example
    void answersWithinAMonthAndWithinThreeWhenThePersonWasTold() {
        assertThat(received().dueOn()).isEqualTo(DUE);
        assertThat(after(RequestState.EXTENDED).dueOn()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(after(RequestState.IN_PROGRESS, RequestState.EXTENDED).state())
                .isEqualTo(RequestState.EXTENDED);
    }

    @Example
    void extendsOnTheLastDayOfTheFirstMonthAndNotLater() {
        assertThat(received().next(RequestState.EXTENDED, DUE).dueOn()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThatThrownBy(() -> received().next(RequestState.EXTENDED, DUE.plusDays(1)))
                .isInstanceOf(Problem.class)
                .hasMessage("extension-too-late");
    }

    @Example
    void standsStillWhileIdentityIsAwaitedAndGoesOnWhereItWas() {
        var awaited = received().next(RequestState.IDENTITY_AWAITED, LocalDate.of(2026, 2, 5));
        assertThat(awaited.dueOn()).isNull();
        var proved = awaited.next(RequestState.IN_PROGRESS, LocalDate.of(2026, 2, 15));
        assertThat(proved.state()).isEqualTo(RequestState.IN_PROGRESS);
        // 28 February and ten days.
        assertThat(proved.dueOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        var extended = after(RequestState.EXTENDED, RequestState.IDENTITY_AWAITED, RequestState.IN_PROGRESS);
        assertThat(extended.state()).isEqualTo(RequestState.EXTENDED);
        assertThat(extended.dueOn()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Example
    void takesAStepOnceHoweverOftenItIsAskedFor() {
        for (var state : EnumSet.complementOf(EnumSet.of(RequestState.RECEIVED))) {
            var once = after(state);
            assertThat(once.next(state, RECEIVED.plusDays(90))).isSameAs(once);
        }
        var extended = after(RequestState.EXTENDED);
        assertThat(extended.next(RequestState.IN_PROGRESS, RECEIVED)).isSameAs(extended);
    }

    @Example
    void knowsWhatPresses() {
        var progress = received();
        assertThat(Urgency.of(progress, DUE.plusDays(1))).isEqualTo(Urgency.OVERDUE);
        assertThat(Urgency.of(progress, DUE)).isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(progress, DUE.minusDays(7))).isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(progress, DUE.minusDays(8))).isEqualTo(Urgency.LATER);
        assertThat(Urgency.of(after(RequestState.IDENTITY_AWAITED), DUE.plusDays(99)))
                .isEqualTo(Urgency.STOPPED);
        assertThat(Urgency.of(after(RequestState.COMPLETED), DUE.plusDays(99))).isEqualTo(Urgency.CLOSED);
    }

    /** Whatever is tried, on whatever days: nothing follows an end, and time runs in one direction. */
    @Property(tries = 10_000)
    void neverLosesItsWay(
            @ForAll @Size(max = 20) List<RequestState> steps,
            @ForAll @Size(min = 20, max = 20) List<@IntRange(max = 9) Integer> pauses) {
        var progress = received();
        var today = RECEIVED;
        for (int i = 0; i < steps.size(); i++) {
            today = today.plusDays(pauses.get(i));
            var before = progress;
            progress = tryStep(progress, steps.get(i), today);
            assertThat(progress.suspendedSince() != null).isEqualTo(progress.state() == RequestState.IDENTITY_AWAITED);
            assertThat(progress.period().noticeUntil())
                    .isAfterOrEqualTo(before.period().noticeUntil());
            assertThat(progress.state() == RequestState.EXTENDED
                            && !progress.period().extended())
                    .isFalse();
            if (before.state().isClosed()) {
                assertThat(progress).isEqualTo(before);
            }
        }
        assertThat((long) progress.period().suspendedDays())
                .isLessThanOrEqualTo(today.toEpochDay() - RECEIVED.toEpochDay());
    }

    private static RequestProgress tryStep(RequestProgress progress, RequestState step, LocalDate today) {
        try {
            return progress.next(step, today);
        } catch (Problem refused) {
            assertThat(refused.slug()).isIn("step-not-possible", "extension-too-late");
            return progress;
        }
    }
}
