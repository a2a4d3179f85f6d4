package org.followthrough.workflow.port;

import java.util.UUID;

/** Called on the morning of a daily mail. */
public interface WriteDigest {

    /**
     * Makes one mail of everything that still holds among what was gathered, and none when nothing does. Does nothing for
     * a digest that is written already.
     */
    void write(UUID digest);
}
