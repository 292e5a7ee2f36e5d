package fr.cesizen.auth.account;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a comparison has found so far; for one thread at a time. Remembers every user by 16 octets and some: 7 MB for 100,000. */
public final class DifferenceTally {

    private final Set<UUID> users = new HashSet<>();
    private final Map<AccountDifference, Integer> found = new EnumMap<>(AccountDifference.class);
    private int profiles;
    private int healed;

    void see(UUID user) {
        users.add(user);
    }

    boolean hasSeen(UUID user) {
        return users.contains(user);
    }

    void addProfiles(int count) {
        profiles += count;
    }

    void add(AccountDifference difference) {
        found.merge(difference, 1, Integer::sum);
    }

    void addHealed() {
        healed++;
    }

    /** How many users were compared. */
    public int users() {
        return users.size();
    }

    /** How many profiles were compared. */
    public int profiles() {
        return profiles;
    }

    /** How many differences are gone. */
    public int healed() {
        return healed;
    }

    /** How many differences of this kind were found. */
    public int of(AccountDifference difference) {
        return found.getOrDefault(difference, 0);
    }
}
