package org.followthrough.workflow.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.domain.decision.Refusal;

/** Notes the heads of the trail day by day where nobody who can write to the database reaches them, and holds it against them. */
public interface WatchTrail {

    /**
     * Follows every chain and notes the heads of today, as {@code heads-2026-11-30.csv} in UTC; those of a day are written
     * once. As long as none are noted since the last Sunday began in Europe/London, every chain is followed from its first
     * line, also against the heads that were noted last; otherwise from those heads on, which does not show what was changed
     * before them.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be read or written to
     */
    Noted note(Path folder);

    /** What was found last since the start. */
    Optional<Noted> last();

    /**
     * What was found.
     *
     * @param whole  whether chains were followed from their first lines, and not from the heads that were noted last
     * @param chains how many there are
     * @param broken what is wrong with the first broken line of each chain that is broken, or with the noted heads
     */
    record Noted(Instant at, boolean whole, int chains, List<Refusal> broken) {

        public Noted {
            Objects.requireNonNull(at, "at");
            broken = List.copyOf(broken);
        }
    }
}
