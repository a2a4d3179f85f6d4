package org.followthrough.domain.recurring;

import java.time.LocalDate;

/** How one time of a recurring check ended. */
public interface Outcome {

    /** The last day on which it could be kept, inclusive, in Europe/London. */
    LocalDate due();

    boolean kept();
}
