package org.followthrough.workflow.port;

import org.followthrough.domain.people.Actor;

/**
 * Lets several ports be asked in one look, as a page does: they share one transaction that only reads, and who stands at
 * which desk, which plan and which action it is about are read once for all of them.
 */
public interface OneLook {

    /**
     * Begins a look of the calling thread, which has none yet, once it is its turn. Until it ends, ports that change anything
     * fail on this thread before they have done anything. Fails if its turn takes as long as a connection to the database is
     * waited for at most.
     *
     * @param looker who looks, as they have just been found; they are not read again
     */
    Look begin(Actor looker);

    /** A look that has begun. */
    interface Look extends AutoCloseable {

        /** Ends it, on the thread that began it; once it has ended, this does nothing. */
        @Override
        void close();
    }
}
