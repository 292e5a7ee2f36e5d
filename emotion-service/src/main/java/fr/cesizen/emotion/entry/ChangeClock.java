package fr.cesizen.emotion.entry;

import fr.cesizen.platform.ids.UuidGenerator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Orders changes by their UUIDv7s: by time, then by the random part, the same on every device.
 *
 * <p>Compares ids as unsigned numbers, as PostgreSQL does and {@link UUID#compareTo} does not.
 */
@Component
public class ChangeClock {

    private final UuidGenerator ids;

    ChangeClock(UuidGenerator ids) {
        this.ids = ids;
    }

    /** A new change id, greater than all given ids even if another device's clock is ahead. */
    public UUID next(@Nullable UUID... earlier) {
        var now = ids.next();
        return latest(earlier)
                .filter(known -> compare(known, now) >= 0)
                .map(ChangeClock::successor)
                .orElse(now);
    }

    static Optional<UUID> latest(@Nullable UUID... changes) {
        return Stream.of(changes).filter(Objects::nonNull).max(ChangeClock::compare);
    }

    static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    private static UUID successor(UUID change) {
        return new UUID(change.getMostSignificantBits(), change.getLeastSignificantBits() + 1);
    }
}
