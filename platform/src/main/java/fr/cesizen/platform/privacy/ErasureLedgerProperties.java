package fr.cesizen.platform.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a service opens that cannot follow the erasure ledger.
 *
 * @param trust a database that was in use so short a time ago is no old backup: its service opens while Kafka is away, and
 *     reads on once it is back; 0s waits for the ledger in any case
 * @param acceptLoss follows another ledger from its start; only where the old one is lost for good
 */
@ConfigurationProperties("cesizen.erasures")
record ErasureLedgerProperties(
        @DefaultValue("5m") Duration trust,
        @DefaultValue("false") boolean acceptLoss) {}
