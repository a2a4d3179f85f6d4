package org.followthrough.workflow.application.backup;

import java.io.IOException;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.outbound.DatabaseCopy;
import org.followthrough.workflow.application.outbound.DatabaseDump;
import org.followthrough.workflow.port.MoveDatabase;
import org.springframework.stereotype.Component;

/** Takes another database over into one that is new. */
@Component
class Moving implements MoveDatabase {

    private final DatabaseDump database;
    private final DatabaseCopy copy;

    Moving(DatabaseDump database, DatabaseCopy copy) {
        this.database = database;
        this.copy = copy;
    }

    @Override
    public Decision<Boolean> mayBeFilled() {
        return database.isEmpty() ? Decision.accepted(true) : Decision.refused("move.not-empty");
    }

    @Override
    public Decision<Long> takeOver(String url, String user, String password) {
        try {
            return Decision.accepted(copy.takeOver(url, user, password));
        } catch (IOException failed) {
            return Decision.refused("move.failed", failed.getMessage());
        }
    }
}
