package fr.cesizen.gdpr.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * The hashes of the chain: SHA-256 over fields that each carry their length, so that no two lists of fields are the same bytes.
 * The tree of a segment is that of RFC 9162, section 2.1.1, with the hashes of the entries as leaves.
 */
final class AuditHash {

    /** What the first entry and the first segment follow. */
    static final String GENESIS = "0".repeat(64);

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The hash of an entry. */
    static String entry(String before, long number, AuditFacts facts) {
        return hash(
                "cesizen-audit-entry-1",
                before,
                Long.toString(number),
                micros(facts.at()),
                facts.subject().toString(),
                facts.role(),
                facts.actor(),
                facts.service(),
                facts.resource(),
                facts.action());
    }

    /** The hash of a segment; whether it was pruned since is not part of it. */
    static String segment(String before, AuditSegment segment) {
        return hash(
                "cesizen-audit-segment-1",
                before,
                Long.toString(segment.number()),
                Long.toString(segment.firstEntry()),
                Long.toString(segment.lastEntry()),
                segment.root(),
                segment.head(),
                micros(segment.sealedAt()));
    }

    /** The root of the Merkle tree over the hashes of entries, at least one. */
    static String root(List<String> hashes) {
        var digest = sha256();
        var level = hashes.stream()
                .map(hash -> {
                    digest.update(LEAF);
                    return digest.digest(HexFormat.of().parseHex(hash));
                })
                .toList();
        return HexFormat.of().formatHex(root(level, digest));
    }

    // Splits at the largest power of two below the size.
    private static byte[] root(List<byte[]> leaves, MessageDigest digest) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        var first = root(leaves.subList(0, left), digest);
        var second = root(leaves.subList(left, leaves.size()), digest);
        digest.update(NODE);
        digest.update(first);
        return digest.digest(second);
    }

    private static String hash(String... fields) {
        var digest = sha256();
        for (var field : fields) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String micros(Instant at) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex); // every Java has it
        }
    }

    private AuditHash() {}
}
