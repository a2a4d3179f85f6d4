package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;

/** Takes everything over from another database, such as from an H2 file into PostgreSQL. The evidence stays where it is. */
public interface MoveDatabase {

    /** @return true, or refused with {@code move.not-empty} */
    Decision<Boolean> mayBeFilled();

    /**
     * Copies every table into those that were made for it, all or nothing.
     *
     * @param url      of the other database, which nobody may use meanwhile
     * @param user     empty where it has none
     * @param password empty where it has none
     * @return how many rows were copied, or refused with {@code move.failed}; then nothing was
     */
    Decision<Long> takeOver(String url, String user, String password);
}
