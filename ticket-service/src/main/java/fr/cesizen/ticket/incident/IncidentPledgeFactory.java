package fr.cesizen.ticket.incident;

import fr.cesizen.ticket.incident.Incident.Pledge;
import fr.cesizen.ticket.incident.workflow.Track;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.ServiceLevelClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the promise of an incident: its clock runs from its opening and never waits. */
@Component
class IncidentPledgeFactory {

    /** What staff are told at once, of incidents that cannot wait. */
    static final int OPENING = 0;

    private static final int NOTHING = -1;

    private final ServiceLevelClock clock;

    IncidentPledgeFactory(ServiceLevelClock clock) {
        this.clock = clock;
    }

    /** A part of the promise and when it is used up. */
    private record Milestone(int share, Instant at) {}

    Pledge opened(Priority priority, Instant opened) {
        return pledge(priority, opened, NOTHING);
    }

    /** The same promise by another priority; what was told is not told again. */
    Pledge changed(Incident incident, Priority priority) {
        var pledge = pledge(priority, incident.openedAt(), incident.pledge().toldShare());
        return incident.progress().isResolved() ? new Pledge(pledge.due(), pledge.toldShare(), null) : pledge;
    }

    /** The largest share that is used up; null when nothing new is. */
    @Nullable
    Integer usedUp(Incident incident, Instant now) {
        return milestones(incident.priority(), incident.openedAt()).stream()
                .filter(each -> each.share() > incident.pledge().toldShare()
                        && !each.at().isAfter(now))
                .map(Milestone::share)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** What is left to be told after a share was. */
    Pledge told(Incident incident, int share) {
        return pledge(incident.priority(), incident.openedAt(), share);
    }

    private Pledge pledge(Priority priority, Instant opened, int told) {
        var milestones = milestones(priority, opened);
        var next = milestones.stream()
                .filter(each -> each.share() > told)
                .map(Milestone::at)
                .findFirst()
                .orElse(null);
        return new Pledge(milestones.get(milestones.size() - 1).at(), told, next);
    }

    private List<Milestone> milestones(Priority priority, Instant opened) {
        var all = new ArrayList<Milestone>();
        if (Track.of(priority) == Track.EXPRESS) {
            all.add(new Milestone(OPENING, opened));
        }
        clock.milestones(priority, opened).forEach((share, at) -> all.add(new Milestone(share, at)));
        return all;
    }
}
