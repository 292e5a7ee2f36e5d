package fr.cesizen.ticket.support;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.ticket.level.ClockView;
import fr.cesizen.ticket.level.HistoryEventView;
import fr.cesizen.ticket.level.HistoryLanes;
import fr.cesizen.ticket.level.ServiceLevelClock;
import fr.cesizen.ticket.message.Message;
import fr.cesizen.ticket.message.MessageView;
import fr.cesizen.ticket.message.StaffMessageView;
import fr.cesizen.ticket.triage.Triage;
import fr.cesizen.ticket.triage.TriageView;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a ticket what its owner and what staff may see, as it stands now. */
@Component
class TicketViewAssembler {

    private final ServiceLevelClock levels;
    private final TicketProperties properties;
    private final Clock clock;

    TicketViewAssembler(ServiceLevelClock levels, TicketProperties properties, Clock clock) {
        this.levels = levels;
        this.properties = properties;
        this.clock = clock;
    }

    /** A ticket without its messages, for its owner. */
    TicketView view(Ticket ticket) {
        return view(ticket, null);
    }

    /**
     * A ticket for its owner.
     *
     * @param messages null in lists
     */
    TicketView view(Ticket ticket, @Nullable List<Message> messages) {
        var solved = ticket.closedAt() == null ? ticket.solvedAt() : null;
        return new TicketView(
                ticket.id(),
                ticket.subject(),
                EnumCodes.code(ticket.category()),
                ticket.priority(),
                ticket.status(),
                ticket.openedAt(),
                ticket.promise().firstDue(),
                ticket.promise().firstAt(),
                solved == null ? null : solved.plus(properties.reopening()),
                ticket.closedAt(),
                ticket.mergedInto(),
                ticket.breached(clock.instant()),
                ticket.version(),
                messages == null ? null : messages.stream().map(MessageView::of).toList());
    }

    /** A ticket of a list for staff. */
    StaffTicketView staffView(Ticket ticket, HistoryLanes lanes, @Nullable Triage triage) {
        return staffView(ticket, lanes, triage, null, null);
    }

    /** A whole ticket for staff. Without messages and events it is one of a list. */
    StaffTicketView staffView(
            Ticket ticket,
            HistoryLanes lanes,
            @Nullable Triage triage,
            @Nullable List<StaffMessageView> messages,
            @Nullable List<HistoryEventView> events) {
        var now = clock.instant();
        return new StaffTicketView(
                ticket.id(),
                ticket.subject(),
                EnumCodes.code(ticket.category()),
                ticket.priority(),
                ticket.status(),
                ticket.openedAt(),
                ticket.promise().firstDue(),
                ticket.promise().firstAt(),
                ticket.closedAt(),
                ticket.changedAt(),
                ticket.breached(now),
                ticket.promise().nextDue(),
                levels.read(lanes.all(), now).stream().map(ClockView::of).toList(),
                triage == null ? null : TriageView.of(triage),
                ticket.mergedInto(),
                ticket.version(),
                messages,
                events);
    }
}
