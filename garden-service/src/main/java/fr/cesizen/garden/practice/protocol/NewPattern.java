package fr.cesizen.garden.practice.protocol;

import fr.cesizen.platform.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A breathing pattern as a person describes it. */
record NewPattern(
        @NotBlank @OneLine @Size(max = 60) @Schema(example = "Le soir, lentement")
        String name,

        @NotEmpty
        @Size(max = 12)
        @Schema(
                description =
                        "In order, at most 60 s together, with an INHALE and an EXHALE; a hold follows what it holds",
                example = "[{\"type\":\"INHALE\",\"millis\":4500},{\"type\":\"EXHALE\",\"millis\":6500}]")
        List<@NotNull @Valid Phase> phases) {}
