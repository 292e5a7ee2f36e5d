package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.time.ClientClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of a breach amount to, and what the law makes of it: who has to be told, by when, and whether it can be
 * closed. Pure. Source: GDPR art. 33 and 34.
 *
 * @param earliest before which nobody can have been told: the beginning of the breach, as far as it is known
 * @param knownAt since when the 72 hours run
 */
record BreachFacts(
        Instant earliest,
        Instant knownAt,
        @Nullable BreachDescription description,
        List<BreachNotice> notices,
        @Nullable BreachExemption exemption,
        boolean closed) {

    /**
     * From knowledge to the notice: 72 elapsed hours, art. 33(1). Art. 34 names no hours for people ("without undue delay"):
     * they are reckoned to be owed theirs by then, too.
     */
    static final Duration TIME_TO_TELL = Duration.ofDays(3);

    /** Reads the steps, oldest first. A description and an exemption stand in place of those before them. */
    static BreachFacts of(Instant earliest, Instant knownAt, List<BreachStep> steps) {
        BreachDescription description = null;
        BreachExemption exemption = null;
        var notices = new ArrayList<BreachNotice>();
        boolean closed = false;
        for (var step : steps) {
            description = step.description() == null ? description : step.description();
            exemption = step.exemption() == null ? exemption : step.exemption();
            if (step.notice() != null) {
                notices.add(step.notice());
            }
            closed |= step.kind() == BreachStepKind.CLOSED;
        }
        return new BreachFacts(earliest, knownAt, description, List.copyOf(notices), exemption, closed);
    }

    @Nullable
    BreachRisk risk() {
        return description == null ? null : description.risk();
    }

    /** Who still has to be told. As long as nobody has decided on the risk, the authority is among them. */
    Set<NoticeRecipient> owed() {
        var owed = EnumSet.noneOf(NoticeRecipient.class);
        if (!closed
                && risk() != BreachRisk.NONE
                && noticesTo(NoticeRecipient.AUTHORITY).isEmpty()) {
            owed.add(NoticeRecipient.AUTHORITY);
        }
        if (!closed
                && risk() == BreachRisk.HIGH
                && exemption == null
                && noticesTo(NoticeRecipient.PEOPLE).isEmpty()) {
            owed.add(NoticeRecipient.PEOPLE);
        }
        return owed;
    }

    /** By when whoever is owed a notice has to be told; null when nobody is. */
    @Nullable
    Instant dueAt() {
        return owed().isEmpty() ? null : knownAt.plus(TIME_TO_TELL);
    }

    /** What it lacks before it can be closed; nothing once it is. */
    Set<ClosureGap> missing() {
        var missing = EnumSet.noneOf(ClosureGap.class);
        if (closed) {
            return missing;
        }
        if (description == null || !description.showsEffects()) {
            missing.add(ClosureGap.FACTS);
        }
        if (risk() == null) {
            missing.add(ClosureGap.RISK);
            return missing;
        }
        owed().forEach(recipient ->
                missing.add(recipient == NoticeRecipient.PEOPLE ? ClosureGap.PEOPLE : ClosureGap.AUTHORITY));
        return missing;
    }

    /** @throws Problem 409 {@code breach-closed} */
    void refuseClosed() {
        if (closed) {
            throw Problem.conflict("breach-closed");
        }
    }

    /** @throws Problem 409 {@code breach-incomplete} with what is missing */
    void checkClosure() {
        refuseClosed();
        var missing = missing();
        if (!missing.isEmpty()) {
            throw Problem.conflict("breach-incomplete")
                    .with("missing", missing.stream().map(Enum::name).toList());
        }
    }

    /**
     * Whether a notice can be written down behind those before it.
     *
     * @throws Problem 409 {@code breach-closed}, 422 {@code breach-time-impossible} for one from the future or from before the
     *     breach, {@code notice-out-of-order}, {@code delay-reason-required} for a first one to the authority after 72 hours
     */
    void check(BreachNotice next, Instant now) {
        refuseClosed();
        if (next.sentAt().isBefore(earliest) || ClientClock.isFuture(next.sentAt(), now)) {
            throw Problem.rule("breach-time-impossible").at("/sentAt");
        }
        var before = noticesTo(next.recipient());
        boolean isFirst = before.isEmpty();
        if (next.stage() == (isFirst ? NoticeStage.FURTHER : NoticeStage.INITIAL)) {
            throw Problem.rule("notice-out-of-order").at("/stage");
        }
        if (before.stream().anyMatch(earlier -> earlier.sentAt().isAfter(next.sentAt()))) {
            throw Problem.rule("notice-out-of-order").at("/sentAt");
        }
        boolean isLate = next.sentAt().isAfter(knownAt.plus(TIME_TO_TELL));
        if (isFirst && isLate && next.recipient() == NoticeRecipient.AUTHORITY && !next.explainsDelay()) {
            throw Problem.rule("delay-reason-required").at("/delayReason");
        }
    }

    private List<BreachNotice> noticesTo(NoticeRecipient recipient) {
        return notices.stream()
                .filter(notice -> notice.recipient() == recipient)
                .toList();
    }
}
