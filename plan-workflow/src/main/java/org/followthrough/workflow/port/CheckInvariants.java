package org.followthrough.workflow.port;

import java.util.List;
import java.util.Objects;

/** Holds the whole database and the files of the evidence against what must be true of them at any moment. */
public interface CheckInvariants {

    /** One finding for each invariant, I1 to I8, in this order. It reads every line of the trail and every file. */
    List<Finding> check();

    /**
     * How an invariant stands.
     *
     * @param invariant its name, such as {@code I1}
     * @param looked    how many things it was held against
     * @param broken    how many of them break it
     * @param examples  the first few of those, by number or id
     */
    record Finding(String invariant, long looked, long broken, List<String> examples) {

        public Finding {
            Objects.requireNonNull(invariant, "invariant");
            examples = List.copyOf(examples);
        }
    }
}
