package org.followthrough.workflow.port;

import java.util.Collection;
import java.util.function.Consumer;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.workflow.port.VerifyTrail.Verdict;

/**
 * Checks that the trail goes on from the heads that were noted last as it was written.
 *
 * <p>What it costs grows with what was added since, and not with the trail. It does not see that a line before a noted one
 * was changed, put in or taken out, that the fields of the noted line were changed, nor lines of a chain that has no plan and
 * no head and was not noted; {@link VerifyTrail} does.
 */
public interface FollowTrail {

    /**
     * Looks at one chain after the other, as they all were at one moment. A chain of which no head was noted is followed
     * from its first line.
     *
     * @param noted heads that were noted earlier and kept elsewhere; the furthest of each chain counts
     * @param found is told of each chain as soon as it was followed to its end
     */
    void follow(Collection<Head> noted, Consumer<Verdict> found);
}
