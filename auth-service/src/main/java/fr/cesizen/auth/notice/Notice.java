package fr.cesizen.auth.notice;

import fr.cesizen.platform.mail.WaitingMail;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail about a step of somebody's rights that waits to be sent.
 *
 * @param kind key of its texts
 * @param day until when or from when, as the text says
 * @param reason code of a reason, whose words are in the text bundle
 */
record Notice(
        UUID id,
        UUID person,
        String kind,
        String language,
        @Nullable LocalDate day,
        @Nullable String reason,
        int attempts)
        implements WaitingMail {}
