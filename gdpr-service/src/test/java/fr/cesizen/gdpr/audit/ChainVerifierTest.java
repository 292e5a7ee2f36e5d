package fr.cesizen.gdpr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gdpr.audit.AuditFinding.Kind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChainVerifierTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    /** A chain as it is stored, which a test may spoil. */
    static final class Chain {

        final List<AuditEntry> entries = new ArrayList<>();
        final List<AuditSegment> segments = new ArrayList<>();
        long head;
        String headHash = AuditHash.GENESIS;

        /** @param open entries that no segment holds yet */
        static Chain of(int segments, int size, int open, long seed) {
            var chain = new Chain();
            var random = new Random(seed);
            for (int i = 0; i < segments; i++) {
                chain.append(size, random);
                chain.seal(size);
            }
            chain.append(open, random);
            return chain;
        }

        void append(int count, Random random) {
            for (int i = 0; i < count; i++) {
                var facts = new AuditFacts(
                        START.plusSeconds(head),
                        new UUID(random.nextLong(), random.nextLong()),
                        "support",
                        new UUID(random.nextLong(), 1).toString(),
                        "ticket-service",
                        "ticket",
                        random.nextBoolean() ? "read" : "change");
                var entry = AuditEntry.after(head, headHash, facts);
                entries.add(entry);
                head = entry.number();
                headHash = entry.hash();
            }
        }

        void seal(int size) {
            var before = segments.isEmpty()
                    ? AuditHash.GENESIS
                    : segments.get(segments.size() - 1).hash();
            var run = entries.subList(entries.size() - size, entries.size());
            segments.add(AuditSegment.of(segments.size() + 1, before, run, START.plusSeconds(head)));
        }

        Map<Long, String> anchors() {
            return segments.stream().collect(Collectors.toMap(AuditSegment::number, AuditSegment::hash));
        }

        ChainReport verify(Map<Long, String> anchors) {
            var verifier = new ChainVerifier(anchors);
            for (var segment : segments) {
                feed(verifier, segment.lastEntry());
                verifier.take(segment, false);
            }
            feed(verifier, Long.MAX_VALUE);
            return verifier.end(head, headHash);
        }

        private void feed(ChainVerifier verifier, long last) {
            long from = verifier.lastTaken();
            entries.stream()
                    .filter(entry -> entry.number() > from && entry.number() <= last)
                    .forEach(verifier::take);
        }

        /** Writes other facts into an entry and leaves its hash. */
        void forge(int place) {
            entries.set(
                    place,
                    with(entries.get(place), "account", entries.get(place).hash()));
        }

        /** Writes other facts and a hash that fits them. */
        void forgeWithHash(int place) {
            var entry = entries.get(place);
            var before = place == 0 ? AuditHash.GENESIS : entries.get(place - 1).hash();
            var forged = with(entry, "account", "");
            entries.set(place, with(entry, "account", AuditHash.entry(before, entry.number(), forged.facts())));
        }

        void swap(int one, int other) {
            var first = entries.get(one);
            var second = entries.get(other);
            entries.set(one, at(first.number(), second));
            entries.set(other, at(second.number(), first));
        }

        private static AuditEntry with(AuditEntry entry, String resource, String hash) {
            return new AuditEntry(
                    entry.number(),
                    entry.at(),
                    entry.subject(),
                    entry.role(),
                    entry.actor(),
                    entry.service(),
                    resource,
                    entry.action(),
                    hash);
        }

        private static AuditEntry at(long number, AuditEntry entry) {
            return new AuditEntry(
                    number,
                    entry.at(),
                    entry.subject(),
                    entry.role(),
                    entry.actor(),
                    entry.service(),
                    entry.resource(),
                    entry.action(),
                    entry.hash());
        }
    }

    static void finds(Chain chain, AuditFinding... expected) {
        assertThat(chain.verify(Map.of()).findings()).containsExactly(expected);
    }

    @Property
    void findsNothingWrongWithWhatWasWritten(
            @ForAll @IntRange(max = 5) int segments,
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll @IntRange(max = 9) int open,
            @ForAll long seed) {
        var chain = Chain.of(segments, size, open, seed);
        assertThat(chain.verify(chain.anchors()))
                .isEqualTo(new ChainReport(true, segments * (long) size + open, segments, List.of()));
    }

    @Property
    void namesAnEntryThatWasForged(@ForAll @IntRange(max = 24) int place, @ForAll long seed) {
        var chain = Chain.of(2, 10, 5, seed);
        chain.forge(place);
        finds(chain, new AuditFinding(Kind.ENTRY_FORGED, place + 1L));
    }

    @Property
    void namesTheSuccessorOfAnEntryThatWasForgedTogetherWithItsHash(@ForAll @IntRange(max = 23) int place) {
        var chain = Chain.of(2, 10, 5, place);
        chain.forgeWithHash(place);
        var found = chain.verify(Map.of()).findings();
        boolean isLastOfItsSegment = place == 9 || place == 19;
        assertThat(found)
                .containsExactly(
                        isLastOfItsSegment
                                ? new AuditFinding(Kind.SEGMENT_FORGED, place / 10 + 1L)
                                : new AuditFinding(Kind.ENTRY_FORGED, place + 2L));
    }

    @Property
    void namesEntriesThatChangedPlaces(
            @ForAll @IntRange(max = 9) int one, @ForAll @IntRange(max = 9) int other, @ForAll long seed) {
        var chain = Chain.of(0, 1, 10, seed);
        chain.swap(one, other);
        var moved = one == other ? List.<Kind>of() : List.of(Kind.ENTRY_MOVED, Kind.ENTRY_MOVED);
        var found = chain.verify(Map.of()).findings();
        assertThat(found.stream().map(AuditFinding::kind).filter(Kind.ENTRY_MOVED::equals))
                .hasSize(moved.size());
        if (one != other) {
            assertThat(found).extracting(AuditFinding::number).contains(one + 1L, other + 1L);
        }
    }

    @Property
    void namesAnEntryThatWasDeleted(@ForAll @IntRange(max = 23) int place, @ForAll long seed) {
        var chain = Chain.of(2, 10, 5, seed);
        chain.entries.remove(place);
        finds(chain, new AuditFinding(Kind.ENTRY_MISSING, place + 1L));
    }

    @Property
    void tellsThatItsEndWasCutOff(@ForAll @IntRange(min = 1, max = 5) int count, @ForAll long seed) {
        var chain = Chain.of(2, 10, 5, seed);
        chain.entries.subList(25 - count, 25).clear();
        finds(chain, new AuditFinding(Kind.CHAIN_TRUNCATED, 25));
    }

    @Example
    void namesASegmentThatIsMissingOrForged() {
        var missing = Chain.of(3, 10, 5, 1);
        missing.segments.remove(1);
        finds(missing, new AuditFinding(Kind.SEGMENT_MISSING, 2));

        var forged = Chain.of(3, 10, 5, 1);
        var second = forged.segments.get(1);
        forged.segments.set(1, new AuditSegment(2, 11, 20, second.root(), second.head(), START, second.hash(), null));
        finds(forged, new AuditFinding(Kind.SEGMENT_FORGED, 2));
    }

    @Property
    void tellsByTheAnchorsAloneThatAllOfItWasWrittenAnew(@ForAll long seed) {
        var anchors = Chain.of(3, 10, 5, seed).anchors();
        var rewritten = Chain.of(2, 10, 5, seed + 1);
        assertThat(rewritten.verify(Map.of()).intact()).isTrue();
        assertThat(rewritten.verify(anchors).findings())
                .containsExactly(
                        new AuditFinding(Kind.ANCHOR_BROKEN, 1),
                        new AuditFinding(Kind.ANCHOR_BROKEN, 2),
                        new AuditFinding(Kind.ANCHOR_BROKEN, 3));
    }

    @Example
    void needsNoEntriesOfSegmentsThatWerePruned() {
        var chain = Chain.of(3, 10, 5, 1);
        chain.entries.subList(0, 20).clear();
        for (int i = 0; i < 2; i++) {
            var old = chain.segments.get(i);
            chain.segments.set(
                    i,
                    new AuditSegment(
                            old.number(),
                            old.firstEntry(),
                            old.lastEntry(),
                            old.root(),
                            old.head(),
                            old.sealedAt(),
                            old.hash(),
                            START));
        }
        finds(chain);
        chain.forge(3);
        finds(chain, new AuditFinding(Kind.ENTRY_FORGED, 24));
    }

    @Example
    void countsTheTreeAsRfc9162Does() {
        var leaf = "11".repeat(32);
        // SHA-256 of 00 and the leaf; of 01 and two of those.
        var one = AuditHash.root(List.of(leaf));
        assertThat(one).isEqualTo(sha256("00" + leaf));
        assertThat(AuditHash.root(List.of(leaf, leaf, leaf))).isEqualTo(sha256("01" + sha256("01" + one + one) + one));
    }

    private static String sha256(String hex) {
        try {
            var format = HexFormat.of();
            return format.formatHex(MessageDigest.getInstance("SHA-256").digest(format.parseHex(hex)));
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
