package org.followthrough.workflow.persistence;

import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/**
 * Rolls a transaction back whose commit failed. Nobody else does: on its way back to the pool the connection is switched to
 * committing by itself, and a driver takes that for the commit of what is still open, after people were told that it failed.
 */
@Component
class UndoneCommits implements TransactionManagerCustomizer<AbstractPlatformTransactionManager> {

    @Override
    public void customize(AbstractPlatformTransactionManager transactions) {
        transactions.setRollbackOnCommitFailure(true);
    }
}
