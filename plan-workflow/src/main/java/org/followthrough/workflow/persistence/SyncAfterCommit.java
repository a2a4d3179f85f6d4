package org.followthrough.workflow.persistence;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Has H2 bring each commit to the disk before anybody is told of it, where the settings ask for that. Without it the commit
 * is with the operating system, which outlives the product and not a power cut.
 */
@Component
class SyncAfterCommit implements TransactionExecutionListener {

    private final ObjectProvider<DataSource> database;
    private final boolean wanted;

    /** @param database asked for at the first commit, because the transactions that this listens to are made with it */
    SyncAfterCommit(ObjectProvider<DataSource> database, H2Settings settings) {
        this.database = database;
        this.wanted = settings.durability().equals(H2Settings.POWER);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, Throwable failureOrNull) {
        if (wanted && failureOrNull == null && !transaction.isReadOnly()
                && !DatabaseKind.isPostgresql(database.getObject())) {
            JdbcClient.create(database.getObject()).sql("checkpoint sync").update();
        }
    }
}
