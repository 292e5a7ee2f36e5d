package fr.cesizen.gdpr.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** What a person decides on one purpose. */
record NewDecision(@Schema(example = "false") @NotNull Boolean granted) {}
