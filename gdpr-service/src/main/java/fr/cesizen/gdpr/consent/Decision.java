package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;

/**
 * A consent given or withdrawn: one line of the log.
 *
 * @param version of the text that the person decided on
 * @param madeIn {@code SIGN_UP} or {@code SETTINGS}
 */
record Decision(UUID id, String purpose, boolean granted, String version, String madeIn, Instant decidedAt) {

    static final String COLUMNS = "id, purpose, granted, version, made_in, decided_at";

    static Decision of(Readable row) {
        return new Decision(
                Columns.required(row, "id", UUID.class),
                Columns.required(row, "purpose", String.class),
                Columns.required(row, "granted", Boolean.class),
                Columns.required(row, "version", String.class),
                Columns.required(row, "made_in", String.class),
                Columns.required(row, "decided_at", Instant.class));
    }
}
