package fr.cesizen.gdpr.export;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How archives are fetched.
 *
 * @param atOnce most archives that one instance makes at a time: what bounds its memory
 * @param perService most connections to one participant; the next ones wait
 * @param answer longest wait for a participant's list of sections
 * @param stall longest pause in a participant's stream, also one that the reader of the archive causes
 */
@Validated
@ConfigurationProperties("cesizen.privacy.export")
record ExportProperties(
        @DefaultValue("16") @Min(1) int atOnce,
        @DefaultValue("16") @Min(1) int perService,
        @DefaultValue("5s") Duration answer,
        @DefaultValue("60s") Duration stall) {}
