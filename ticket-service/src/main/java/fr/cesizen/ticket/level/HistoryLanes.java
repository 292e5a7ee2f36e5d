package fr.cesizen.ticket.level;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The histories by which the clocks of a ticket are read: its own, and one for each ticket that is part of it.
 *
 * @param histories by ticket; those of tickets that are no part of it do not matter
 */
public record HistoryLanes(UUID ticket, Map<UUID, List<HistoryEvent>> histories) {

    /** What happened to the ticket itself, and to the whole. */
    public List<HistoryEvent> own() {
        return histories.getOrDefault(ticket, List.of());
    }

    /** Whether other tickets are part of it now. */
    public boolean hasParts() {
        return histories.keySet().stream().anyMatch(other -> !other.equals(ticket));
    }

    /** The same histories with one more event, which happens to the whole. */
    public HistoryLanes with(HistoryEvent event) {
        var more = new ArrayList<>(own());
        more.add(event);
        var all = new HashMap<>(histories);
        all.put(ticket, List.copyOf(more));
        return new HistoryLanes(ticket, Map.copyOf(all));
    }

    /** Its own history, and of each part what happened to it up to the merge and to the whole since. */
    public List<List<HistoryEvent>> all() {
        var all = new ArrayList<List<HistoryEvent>>();
        all.add(own());
        mergedSince().forEach((part, index) -> {
            var lane = new ArrayList<>(untilJoined(histories.getOrDefault(part, List.of())));
            lane.addAll(own().subList(index, own().size()));
            all.add(List.copyOf(lane));
        });
        return List.copyOf(all);
    }

    /** By part: the place of the event that made it one. */
    private Map<UUID, Integer> mergedSince() {
        var since = new LinkedHashMap<UUID, Integer>();
        for (int i = 0; i < own().size(); i++) {
            var event = own().get(i);
            if (event.other() != null && event.kind() == HistoryKind.MERGED) {
                since.put(event.other(), i);
            } else if (event.other() != null && event.kind() == HistoryKind.SPLIT) {
                since.remove(event.other());
            }
        }
        return since;
    }

    private List<HistoryEvent> untilJoined(List<HistoryEvent> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).kind() == HistoryKind.JOINED
                    && ticket.equals(events.get(i).other())) {
                return events.subList(0, i);
            }
        }
        return events;
    }
}
