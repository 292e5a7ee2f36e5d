package fr.cesizen.garden.practice.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.codec.ServerSentEvent;

/** The events of one member's stream: of what is news, only what this member has not been told yet. */
final class RoomEventAssembler {

    static final String ENDED = "ended";

    private static final int SOONEST_RETRY = 500;
    private static final int LATEST_RETRY = 2_000;
    private static final int UNTOLD = -1;

    private long revision;
    private int members = UNTOLD;

    /** @param revision the last one that the member has got, by {@code Last-Event-ID}; 0 for none */
    RoomEventAssembler(long revision) {
        this.revision = revision;
    }

    List<ServerSentEvent<RoomEvent>> assemble(RoomNews news, Instant now) {
        var room = news.room();
        var state = room.state(now);
        var events = new ArrayList<ServerSentEvent<RoomEvent>>();
        if (state.revision() > revision) {
            events.add(event("schedule", state, RoomView.of(room, now)).build());
        }
        if (news.members() != members) {
            var presence = event("presence", state, new RoomPresence(news.members()));
            events.add(members == UNTOLD ? presence.retry(someTime()).build() : presence.build());
        }
        if (state == RoomState.ENDED) {
            events.add(event(ENDED, state, new RoomEnd(room.endsAt())).build());
        }
        revision = Math.max(revision, state.revision()); // what was read at the same time may be older
        members = news.members();
        return events;
    }

    static ServerSentEvent<RoomEvent> heartbeat() {
        return ServerSentEvent.<RoomEvent>builder().comment("").build();
    }

    private static ServerSentEvent.Builder<RoomEvent> event(String name, RoomState state, RoomEvent data) {
        return ServerSentEvent.<RoomEvent>builder()
                .id(Long.toString(state.revision()))
                .event(name)
                .data(data);
    }

    /** Not the same for everybody: when an instance dies, its members do not come back in one moment. */
    private static Duration someTime() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextInt(SOONEST_RETRY, LATEST_RETRY));
    }
}
