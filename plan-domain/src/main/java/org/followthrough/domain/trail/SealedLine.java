package org.followthrough.domain.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.digest.Sha256;
import org.followthrough.domain.people.PersonId;

/**
 * A line of the trail in its chain: its seal covers the line itself and the seal before it, so that no line can be changed,
 * taken out, put in or moved without every later seal of the chain changing.
 *
 * <p>The seal is SHA-256 over the 32 bytes of the seal before it ({@link #FIRST} before the first line) and the fields of
 * the line in UTF-8, each as its length in bytes, a colon, the field and a comma, and an absent field as {@code -,}. The
 * fields in order: chain, number, instant in UTC cut to microseconds such as {@code 2026-11-23T09:00:00.123456Z}, act, who,
 * for whom, plan, action, from, to, why, and {@code true} or {@code false} for refused.
 *
 * @param chain  the plan that the line belongs to, or {@link #OF_NO_PLAN}
 * @param number counted in the chain, from 1 and without gaps
 * @param seal   64 hexadecimal digits
 */
public record SealedLine(UUID chain, long number, TrailEntry entry, String seal) {

    /** The chain of the lines that belong to no plan: sign-ins, people, settings. */
    public static final UUID OF_NO_PLAN = new UUID(0, 0);

    /** What stands before the first line of a chain. */
    public static final String FIRST = "0".repeat(64);

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    public SealedLine {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(seal, "seal");
    }

    /** The chain that an entry belongs to. */
    public static UUID chainOf(TrailEntry entry) {
        return entry.plan() == null ? OF_NO_PLAN : entry.plan().value();
    }

    /** The entry as the next line of its chain. Its instant is cut to the microseconds that every database keeps. */
    public static SealedLine after(Head head, TrailEntry entry) {
        TrailEntry kept = entry.at(entry.at().truncatedTo(ChronoUnit.MICROS));
        return new SealedLine(head.chain(), head.length() + 1, kept, seal(head.seal(), head.chain(), head.length() + 1, kept));
    }

    /** The chain up to here. */
    public Head head() {
        return new Head(chain, number, seal);
    }

    /** Whether the seal is the one that this line must have after a line with the seal {@code before}. */
    boolean follows(String before) {
        return seal.equals(seal(before, chain, number, entry)) && chain.equals(chainOf(entry));
    }

    private static String seal(String before, UUID chain, long number, TrailEntry entry) {
        String fields = Stream.of(chain, number, AT.format(entry.at()), entry.act(), id(entry.who()),
                        id(entry.forWhom()), entry.plan() == null ? null : entry.plan().value(),
                        entry.action() == null ? null : entry.action().value(), entry.from(), entry.to(), entry.why(),
                        entry.refused())
                .map(SealedLine::field)
                .collect(Collectors.joining());
        MessageDigest digest = Sha256.begin();
        digest.update(HexFormat.of().parseHex(before));
        digest.update(fields.getBytes(StandardCharsets.UTF_8));
        return Sha256.end(digest);
    }

    private static String field(Object value) {
        if (value == null) {
            return "-,";
        }
        String text = value.toString();
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",";
    }

    private static UUID id(PersonId person) {
        return person == null ? null : person.value();
    }

    /**
     * How far a chain goes.
     *
     * @param length how many lines it has
     * @param seal   of its last line, or {@link #FIRST} while it has none
     */
    public record Head(UUID chain, long length, String seal) {

        public Head {
            Objects.requireNonNull(chain, "chain");
            Objects.requireNonNull(seal, "seal");
        }

        /** A chain that has no line yet. */
        public static Head of(UUID chain) {
            return new Head(chain, 0, FIRST);
        }
    }
}
