package org.followthrough.domain.trail;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.trail.SealedLine.Head;

/** Follows one chain of the trail line by line and finds the first that is not as it was written. */
public final class ChainCheck {

    private final TreeMap<Long, String> anchors = new TreeMap<>();
    private Head so;
    private boolean notedLineIsDue;
    private Refusal broken;

    /** @param anchors seals that were noted elsewhere, by the number of their line; none are needed */
    public ChainCheck(UUID chain, Map<Long, String> anchors) {
        this.so = Head.of(chain);
        this.anchors.putAll(anchors);
    }

    private ChainCheck(Head noted) {
        this.so = noted;
        this.notedLineIsDue = noted.length() > 0;
    }

    /**
     * Follows a chain from a head that was noted elsewhere: the first line that is followed must be the noted one, by its
     * number and its seal. Its fields, and every line before it, are not looked at.
     */
    public static ChainCheck from(Head noted) {
        return new ChainCheck(noted);
    }

    /** Takes the next line, in the order of their numbers. Nothing after the first broken line is looked at. */
    public void follow(SealedLine line) {
        if (broken != null) {
            return;
        }
        broken = notedLineIsDue ? againstTheNoted(line) : behindTheOneBefore(line);
        notedLineIsDue = false;
        so = line.head();
    }

    private Refusal againstTheNoted(SealedLine line) {
        if (line.number() != so.length()) {
            return Refusal.of("trail.missing", so.length());
        }
        return line.seal().equals(so.seal()) ? null : Refusal.of("trail.rewritten", line.number(), so.seal(), line.seal());
    }

    private Refusal behindTheOneBefore(SealedLine line) {
        String anchor = anchors.remove(line.number());
        if (line.number() != so.length() + 1) {
            return Refusal.of(line.number() <= so.length() ? "trail.twice" : "trail.missing", so.length() + 1);
        } else if (!line.follows(so.seal())) {
            return Refusal.of("trail.changed", line.number(), line.entry().at(), line.entry().act());
        }
        return anchor == null || anchor.equals(line.seal())
                ? null
                : Refusal.of("trail.rewritten", line.number(), anchor, line.seal());
    }

    /**
     * What is wrong with the chain, once its lines were followed to the last; empty where nothing is.
     *
     * @param recorded the head that the database keeps beside the lines, or null where it keeps none
     */
    public Optional<Refusal> verdict(Head recorded) {
        if (broken == null && notedLineIsDue) {
            broken = Refusal.of("trail.missing", so.length());
        } else if (broken == null && recorded != null && recorded.length() > so.length()) {
            broken = Refusal.of("trail.cut-off", so.length(), recorded.length());
        } else if (broken == null && !anchors.isEmpty()) {
            broken = Refusal.of("trail.cut-off", so.length(), anchors.lastKey());
        } else if (broken == null && recorded == null) {
            broken = Refusal.of("trail.no-head", so.length());
        } else if (broken == null && !so.equals(recorded)) {
            broken = Refusal.of("trail.head", recorded.length(), so.length());
        }
        return Optional.ofNullable(broken);
    }

    /** The last line that was followed, or what the check began at. */
    public Head head() {
        return so;
    }
}
