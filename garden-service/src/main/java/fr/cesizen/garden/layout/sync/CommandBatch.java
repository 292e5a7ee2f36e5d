package fr.cesizen.garden.layout.sync;

import fr.cesizen.garden.layout.GardenCommand;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a device sends: commands in any order, new or sent before. */
record CommandBatch(
        @NotNull @Size(max = MAX_COMMANDS) @ArraySchema(schema = @Schema(implementation = GardenCommand.class))
        List<ReceivedCommand> commands) {

    static final int MAX_COMMANDS = 100;
}
