package fr.cesizen.gdpr.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** A person's new decision on one purpose. */
record NewDecision(@Schema(example = "false") @NotNull Boolean granted) {}
