package org.followthrough.workflow.port;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.trail.SealedLine.Head;

/** Checks that all of the trail is as it was written: nothing changed, taken out, put in, moved or cut off, in any line. */
public interface VerifyTrail {

    /**
     * Looks at one chain after the other, from its first line to its last, as they all were at one moment.
     *
     * @param noted heads that were noted earlier and kept elsewhere; against them even a trail that was written anew as a
     *              whole is found out
     * @param found is told of each chain as soon as it was followed to its end
     */
    void verify(Collection<Head> noted, Consumer<Verdict> found);

    /**
     * What was found of a chain.
     *
     * @param plan   the number of its plan, or null for the lines that belong to no plan, or to one that is not there
     * @param head   its last line
     * @param broken what is wrong with its first broken line, or null
     */
    record Verdict(Integer plan, Head head, Refusal broken) {

        public Verdict {
            Objects.requireNonNull(head, "head");
        }
    }
}
