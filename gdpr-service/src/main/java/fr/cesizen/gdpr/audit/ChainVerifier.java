package fr.cesizen.gdpr.audit;

import fr.cesizen.gdpr.audit.AuditFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the chain once, in its order, and names what is wrong with it. It takes the entries of a segment, then the segment; the
 * open entries, then the head. Hashes that are stored are taken as given for what follows, so that one forged entry is one
 * finding and not all that come after it.
 */
final class ChainVerifier {

    private static final int MAX_FINDINGS = 100;

    private final Map<Long, String> anchors;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final List<AuditEntry> run = new ArrayList<>();
    private long taken;
    private long entries;
    private long segments;
    private long lastEntry;
    private String lastHash = AuditHash.GENESIS;
    private long lastSegment;
    private String lastSegmentHash = AuditHash.GENESIS;

    /** @param anchors hashes of segments that were kept elsewhere, by their number */
    ChainVerifier(Map<Long, String> anchors) {
        this.anchors = new HashMap<>(anchors);
    }

    /** The number of the last entry that was taken, also as part of a segment. */
    long lastTaken() {
        return taken;
    }

    /** Takes the next entry that is there. */
    void take(AuditEntry entry) {
        taken = entry.number();
        entries++;
        run.add(entry);
    }

    /** Takes a segment after its entries. */
    void take(AuditSegment segment, boolean prunedEarly) {
        segments++;
        taken = Math.max(taken, segment.lastEntry());
        var kept = anchors.remove(segment.number());
        if (kept != null && !kept.equals(segment.hash())) {
            report(Kind.ANCHOR_BROKEN, segment.number());
        }
        for (long missing = lastSegment + 1; missing < segment.number(); missing++) {
            report(Kind.SEGMENT_MISSING, missing);
        }
        boolean follows = segment.number() == lastSegment + 1;
        boolean whole = segment.firstEntry() == lastEntry + 1
                && AuditHash.segment(lastSegmentHash, segment).equals(segment.hash());
        if (follows && !whole) {
            report(Kind.SEGMENT_FORGED, segment.number());
        }
        if (segment.prunedAt() == null) {
            int before = findings.size();
            checkRun(segment.lastEntry());
            if (findings.size() == before && !holds(segment)) {
                report(Kind.SEGMENT_FORGED, segment.number());
            }
        } else if (prunedEarly) {
            report(Kind.SEGMENT_PRUNED_EARLY, segment.number());
        }
        run.clear();
        lastEntry = segment.lastEntry();
        lastHash = segment.head();
        lastSegment = segment.number();
        lastSegmentHash = segment.hash();
    }

    /** Takes the end of the chain, after the entries that no segment holds yet, and says what was found. */
    ChainReport end(long number, String hash) {
        checkRun(lastEntry);
        if (lastEntry < number) {
            report(Kind.CHAIN_TRUNCATED, number);
        } else if (lastEntry > number || !lastHash.equals(hash)) {
            report(Kind.ENTRY_FORGED, lastEntry);
        }
        anchors.keySet().stream().sorted().forEach(segment -> report(Kind.ANCHOR_BROKEN, segment));
        return new ChainReport(findings.isEmpty(), entries, segments, List.copyOf(findings));
    }

    private boolean holds(AuditSegment segment) {
        var own = run.stream()
                .filter(entry -> entry.number() >= segment.firstEntry())
                .map(AuditEntry::hash)
                .toList();
        return lastHash.equals(segment.head())
                && !own.isEmpty()
                && AuditHash.root(own).equals(segment.root());
    }

    private void checkRun(long last) {
        var wrong = new TreeMap<Long, AuditEntry>();
        var before = new TreeMap<Long, String>();
        for (var entry : run) {
            for (long missing = lastEntry + 1; missing < entry.number(); missing++) {
                report(Kind.ENTRY_MISSING, missing);
            }
            // What follows a gap cannot be checked: nobody knows the hash that it follows.
            if (entry.number() == lastEntry + 1 && !entry.follows(lastHash, entry.number())) {
                wrong.put(entry.number(), entry);
                before.put(entry.number(), lastHash);
            }
            lastEntry = entry.number();
            lastHash = entry.hash();
        }
        for (long missing = lastEntry + 1; missing <= last; missing++) {
            report(Kind.ENTRY_MISSING, missing);
        }
        lastEntry = Math.max(lastEntry, last);
        wrong.values().stream()
                .filter(entry -> !followsOneOf(wrong, entry, entry.number()))
                .forEach(entry ->
                        report(isMoved(entry, wrong, before) ? Kind.ENTRY_MOVED : Kind.ENTRY_FORGED, entry.number()));
    }

    /** Whether the entry would be right at the place of another one that is wrong as well. */
    private static boolean isMoved(AuditEntry entry, Map<Long, AuditEntry> wrong, Map<Long, String> before) {
        return wrong.size() <= MAX_FINDINGS
                && wrong.keySet().stream()
                        .filter(place -> place != entry.number())
                        .anyMatch(place -> entry.follows(before.getOrDefault(place, ""), place)
                                || followsOneOf(wrong, entry, place));
    }

    // An entry behind one that was moved is right where it is.
    private static boolean followsOneOf(Map<Long, AuditEntry> wrong, AuditEntry entry, long place) {
        return wrong.size() <= MAX_FINDINGS
                && wrong.values().stream().anyMatch(other -> entry.follows(other.hash(), place));
    }

    private void report(Kind kind, long number) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new AuditFinding(kind, number));
        }
    }
}
