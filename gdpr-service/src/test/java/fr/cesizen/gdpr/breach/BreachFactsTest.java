package fr.cesizen.gdpr.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class BreachFactsTest {

    /** Friday evening before the clocks go forward in Paris: 72 hours are elapsed ones all the same. */
    private static final Instant KNOWN = Instant.parse("2026-03-27T20:00:00Z");

    private static final Instant DUE = Instant.parse("2026-03-30T20:00:00Z");
    private static final List<BreachRisk> RISKS = List.of(BreachRisk.NONE, BreachRisk.RISK, BreachRisk.HIGH);
    private static final Instant LATER = KNOWN.plus(Duration.ofDays(90));

    static BreachStep described(boolean isWhole, @Nullable BreachRisk risk) {
        var text = isWhole ? "known" : null;
        return BreachStep.described(
                KNOWN, new BreachDescription("lost", null, null, 0L, text, text, risk, risk == null ? null : "why"));
    }

    static BreachNotice notice(NoticeRecipient recipient, NoticeStage stage, Instant at, @Nullable String delayReason) {
        return new BreachNotice(recipient, stage, at, delayReason);
    }

    static BreachStep told(NoticeRecipient recipient) {
        return BreachStep.noticed(KNOWN, notice(recipient, NoticeStage.INITIAL, KNOWN, null));
    }

    static BreachStep exempted() {
        return BreachStep.exempted(KNOWN, new BreachExemption(ExemptionGround.RISK_AVERTED, "key replaced"));
    }

    static BreachFacts after(BreachStep... steps) {
        return BreachFacts.of(KNOWN.minusSeconds(3_600), KNOWN, List.of(steps));
    }

    static void refuses(BreachFacts facts, BreachNotice notice, String slug, String pointer) {
        assertThatThrownBy(() -> facts.check(notice, LATER)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.slug()).isEqualTo(slug);
            assertThat(problem.faults().get(0).pointer()).isEqualTo(pointer);
        });
    }

    @Example
    void owesTheAuthorityANoticeWithin72HoursUntilTheRiskIsKnownToBeNone() {
        assertThat(after().owed()).containsExactly(NoticeRecipient.AUTHORITY);
        assertThat(after().dueAt()).isEqualTo(DUE);
        assertThat(after(described(true, BreachRisk.NONE)).dueAt()).isNull();
        assertThat(after(described(true, BreachRisk.RISK)).owed()).containsExactly(NoticeRecipient.AUTHORITY);
        assertThat(after(described(true, BreachRisk.HIGH)).owed())
                .containsExactly(NoticeRecipient.AUTHORITY, NoticeRecipient.PEOPLE);
        assertThat(after(described(true, BreachRisk.HIGH), told(NoticeRecipient.AUTHORITY), exempted())
                        .dueAt())
                .isNull();
    }

    @Example
    void namesWhatIsMissingBeforeItCanBeClosed() {
        assertThat(after().missing()).containsExactly(ClosureGap.FACTS, ClosureGap.RISK);
        assertThat(after(described(false, BreachRisk.HIGH)).missing())
                .containsExactly(ClosureGap.FACTS, ClosureGap.AUTHORITY, ClosureGap.PEOPLE);
        assertThat(after(described(true, BreachRisk.NONE)).missing()).isEmpty();
        assertThat(after(described(true, BreachRisk.RISK), told(NoticeRecipient.PEOPLE))
                        .missing())
                .containsExactly(ClosureGap.AUTHORITY);
        assertThatThrownBy(() -> after(BreachStep.closed(KNOWN)).checkClosure()).hasMessage("breach-closed");
    }

    @Example
    void wantsAReasonForTheFirstNoticeToTheAuthorityAfter72Hours() {
        var onTime = notice(NoticeRecipient.AUTHORITY, NoticeStage.INITIAL, DUE, null);
        var late = notice(NoticeRecipient.AUTHORITY, NoticeStage.INITIAL, DUE.plusNanos(1), " ");
        assertThatCode(() -> after().check(onTime, LATER)).doesNotThrowAnyException();
        refuses(after(), late, "delay-reason-required", "/delayReason");
        assertThatCode(() -> after().check(notice(late.recipient(), late.stage(), late.sentAt(), "why"), LATER))
                .doesNotThrowAnyException();
        // What completes a notice that was in time is not late, and people have no hours.
        var further = notice(NoticeRecipient.AUTHORITY, NoticeStage.FURTHER, LATER, null);
        assertThatCode(() -> after(told(NoticeRecipient.AUTHORITY)).check(further, LATER))
                .doesNotThrowAnyException();
        assertThatCode(() -> after().check(notice(NoticeRecipient.PEOPLE, NoticeStage.FINAL, LATER, null), LATER))
                .doesNotThrowAnyException();
    }

    @Example
    void takesNoticesInTheirOrderAndOfTimesThatCanBe() {
        var told = after(told(NoticeRecipient.AUTHORITY));
        refuses(
                after(),
                notice(NoticeRecipient.AUTHORITY, NoticeStage.FURTHER, KNOWN, null),
                "notice-out-of-order",
                "/stage");
        refuses(
                told,
                notice(NoticeRecipient.AUTHORITY, NoticeStage.INITIAL, KNOWN, null),
                "notice-out-of-order",
                "/stage");
        refuses(
                told,
                notice(NoticeRecipient.AUTHORITY, NoticeStage.FINAL, KNOWN.minusSeconds(1), null),
                "notice-out-of-order",
                "/sentAt");
        refuses(
                told,
                notice(NoticeRecipient.PEOPLE, NoticeStage.INITIAL, KNOWN.minusSeconds(3_601), null),
                "breach-time-impossible",
                "/sentAt");
        refuses(
                told,
                notice(NoticeRecipient.PEOPLE, NoticeStage.INITIAL, LATER.plusSeconds(200), null),
                "breach-time-impossible",
                "/sentAt");
    }

    /** The law as four sentences about counts, against what the steps amount to. */
    @Property(tries = 10_000)
    void closesNothingThatTheLawKeepsOpen(@ForAll @Size(max = 12) List<@IntRange(max = 10) Integer> choices) {
        var steps = choices.stream().map(BreachFactsTest::step).toList();
        var facts = BreachFacts.of(KNOWN, KNOWN, steps);
        var last = choices.stream().filter(choice -> choice < 8).reduce((a, b) -> b);
        boolean isWhole = last.filter(choice -> choice >= 4).isPresent();
        int risk = last.map(choice -> choice % 4).orElse(0);
        boolean authority = risk < 2 || choices.contains(8);
        boolean people = risk < 3 || choices.contains(9) || choices.contains(10);
        assertThat(facts.missing().isEmpty()).isEqualTo(isWhole && risk > 0 && authority && people);
        boolean isOwed = risk == 0 ? !choices.contains(8) : !(authority && people);
        assertThat(facts.dueAt() != null).isEqualTo(isOwed);
        if (facts.missing().isEmpty()) {
            assertThat(facts.owed()).isEmpty();
            facts.checkClosure();
        }
    }

    /** 0 to 7: a description, whole from 4 on, of no decided risk or of one; 8 and 9: a notice; 10: an exemption. */
    private static BreachStep step(int choice) {
        if (choice < 8) {
            return described(choice >= 4, choice % 4 == 0 ? null : RISKS.get(choice % 4 - 1));
        }
        return choice == 10 ? exempted() : told(choice == 8 ? NoticeRecipient.AUTHORITY : NoticeRecipient.PEOPLE);
    }

    /** Whatever is tried: what is written down is in order, begins once, and explains its delay. */
    @Property(tries = 10_000)
    void writesDownNoNoticeOutOfOrder(
            @ForAll @Size(max = 20) List<NoticeStage> stages,
            @ForAll @Size(min = 20, max = 20) List<@IntRange(max = 100) Integer> hours,
            @ForAll @Size(min = 20, max = 20) List<Boolean> reasons) {
        var steps = new ArrayList<BreachStep>();
        for (int i = 0; i < stages.size(); i++) {
            var reason = reasons.get(i) ? "why" : null;
            var next = notice(
                    NoticeRecipient.AUTHORITY, stages.get(i), KNOWN.plus(Duration.ofHours(hours.get(i))), reason);
            try {
                BreachFacts.of(KNOWN, KNOWN, steps).check(next, LATER);
                steps.add(BreachStep.noticed(KNOWN, next));
            } catch (Problem refused) {
                assertThat(refused.slug()).isIn("notice-out-of-order", "delay-reason-required");
            }
        }
        var notices = BreachFacts.of(KNOWN, KNOWN, steps).notices();
        assertThat(notices).extracting(BreachNotice::sentAt).isSorted();
        assertThat(notices.stream().skip(1).map(BreachNotice::stage)).doesNotContain(NoticeStage.INITIAL);
        notices.stream().limit(1).forEach(first -> {
            assertThat(first.stage()).isNotEqualTo(NoticeStage.FURTHER);
            assertThat(first.explainsDelay() || !first.sentAt().isAfter(DUE)).isTrue();
        });
    }
}
