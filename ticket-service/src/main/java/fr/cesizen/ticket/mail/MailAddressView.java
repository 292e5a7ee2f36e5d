package fr.cesizen.ticket.mail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Where one's mails go. */
record MailAddressView(
        @Schema(example = "lea@example.org") String address,
        Instant since,

        @Schema(description = "Whether mails are sent at all here")
        boolean sent) {}
