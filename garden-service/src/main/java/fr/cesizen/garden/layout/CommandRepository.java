package fr.cesizen.garden.layout;

import fr.cesizen.platform.database.RowReader;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The append-only log of commands. Every query names the person and runs in the caller's transaction. */
@Repository
public class CommandRepository {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    /** All commands of a garden are read at once; by the usual hundred it would be as many round trips. */
    private static final int ROWS_A_ROUND_TRIP = 2_000;

    private final DatabaseClient db;
    private final JsonMapper json;
    private final Clock clock;

    CommandRepository(DatabaseClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** Adds what is not in the log yet; a command that is there stays as it is. */
    public Mono<Void> addAll(UUID person, List<GardenCommand> commands) {
        return commands.isEmpty()
                ? Mono.empty()
                : db.sql("""
                                insert into garden_command (person, id, content, received_at)
                                select :person, id, content, :now from unnest(:ids, :contents) as sent (id, content)
                                on conflict (person, id) do nothing""")
                        .bind("person", person)
                        .bind("now", clock.instant())
                        .bind("ids", RowReader.column(commands, GardenCommand::id, UUID[]::new))
                        .bind("contents", RowReader.column(commands, json::writeValueAsString, String[]::new))
                        .then();
    }

    /** All commands, in their order. */
    Mono<List<GardenCommand>> findAll(UUID person) {
        return db.sql("select content from garden_command where person = :person order by id")
                .filter(statement -> statement.fetchSize(ROWS_A_ROUND_TRIP))
                .bind("person", person)
                .mapValue(String.class)
                .all()
                .map(this::read)
                .collectList();
    }

    /** The {@code limit} commands that follow {@code after}, or the first ones. */
    Mono<List<GardenCommand>> page(UUID person, Optional<GardenCommand> after, int limit) {
        return db.sql("""
                        select content from garden_command where person = :person and id > :after
                        order by id limit :limit""")
                .bind("person", person)
                .bind("after", after.map(GardenCommand::id).orElse(BEFORE_ALL))
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(this::read)
                .collectList();
    }

    private GardenCommand read(String content) {
        return json.readValue(content, GardenCommand.class);
    }
}
