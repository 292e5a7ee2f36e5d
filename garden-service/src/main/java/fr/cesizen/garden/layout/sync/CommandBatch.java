package fr.cesizen.garden.layout.sync;

import fr.cesizen.garden.layout.GardenCommand;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a device sends: commands in any order, new or sent before. */
record CommandBatch(
        @NotNull
        @Size(max = MAX_COMMANDS)
        @ArraySchema(
                schema = @Schema(implementation = GardenCommand.class),
                arraySchema =
                        @Schema(
                                example = "[{\"id\":\"0199a5c1-7b1e-7c3a-9f52-3d1c5a7e9b10\",\"kind\":\"rake\","
                                        + "\"width\":24,\"points\":[{\"x\":200,\"y\":480},{\"x\":320,\"y\":500}]}]"))
        List<ReceivedCommand> commands) {

    static final int MAX_COMMANDS = 100;
}
