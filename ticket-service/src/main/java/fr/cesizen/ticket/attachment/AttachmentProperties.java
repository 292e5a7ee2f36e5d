package fr.cesizen.ticket.attachment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Files of tickets. How many go with one message is part of the contract, and no setting.
 *
 * @param largest file that is taken; the gateway has a limit of its own for these paths
 * @param perTicket files of a ticket, those included that are in no message yet
 * @param ahead files that a person may have sent ahead of a new ticket
 * @param kept how long a file waits for its message
 * @param pixels of a picture, width times height, more than which nobody decodes
 * @param pictureMemory for the pixels of a picture; larger ones are read in a coarser grid
 */
@Validated
@ConfigurationProperties("cesizen.attachments")
record AttachmentProperties(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("20") @Min(1) @Max(100) int perTicket,
        @DefaultValue("10") @Min(1) @Max(100) int ahead,
        @DefaultValue("1d") @DurationMin(minutes = 1) Duration kept,
        @DefaultValue("50000000") @Min(1) long pixels,
        @DefaultValue("48MB") DataSize pictureMemory,
        @DefaultValue @Valid Scanner scanner) {

    /**
     * The scanner for malware, which speaks clamd's protocol. Off without a host.
     *
     * @param timeout longest time for one file, the wait for a connection included
     * @param connections files that are scanned at once
     */
    record Scanner(
            @DefaultValue("") String host,
            @DefaultValue("3310") int port,
            @DefaultValue("30s") @DurationMin(millis = 100) Duration timeout,
            @DefaultValue("4") @Min(1) int connections) {}
}
