package org.followthrough.workflow.application.outbound;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/**
 * Ids for rows of which there are many: each is greater than the one that this node made before, as long as its clock is not
 * set back, so that rows which are made together lie together in every index (RFC 9562, version 7).
 *
 * <p>They say when they were made, to the millisecond, and the next one can be guessed. Nothing that must be kept secret, such
 * as what a link of a mail holds, is made here.
 */
public final class OrderedId {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private OrderedId() {
    }

    public static UUID next() {
        return GENERATOR.generate();
    }
}
