package fr.cesizen.ticket.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * A file that goes with a message, as both sides see it.
 *
 * @param name as its sender called it, with the ending of what it is
 * @param size in octets, of what is downloaded
 */
public record MessageAttachment(
        UUID id,
        @Schema(example = "capture.png") String name,

        @Schema(
                example = "png",
                allowableValues = {"png", "jpeg", "pdf", "text"})
        String type,

        @Schema(example = "48213") long size) {}
