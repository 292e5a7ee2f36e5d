package fr.cesizen.gdpr.export;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits for building archives.
 *
 * @param atOnce maximum number of archives that one instance builds at a time, which bounds its memory
 * @param perService maximum number of connections to one participant; further requests wait
 * @param answer longest wait for a participant's list of sections
 * @param stall longest pause in a participant's stream, including one caused by a slow download
 */
@Validated
@ConfigurationProperties("cesizen.privacy.export")
record ExportProperties(
        @DefaultValue("16") @Min(1) int atOnce,
        @DefaultValue("16") @Min(1) int perService,
        @DefaultValue("5s") Duration answer,
        @DefaultValue("60s") Duration stall) {}
