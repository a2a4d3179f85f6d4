package org.followthrough.workflow.engine;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transactions of the product as the engine takes part in them. It says of none that it only reads, and would not be let
 * into one that does.
 */
final class EngineTransactions implements PlatformTransactionManager {

    private final PlatformTransactionManager transactions;

    EngineTransactions(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public TransactionStatus getTransaction(TransactionDefinition asked) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || asked.getPropagationBehavior() != TransactionDefinition.PROPAGATION_REQUIRED) {
            return transactions.getTransaction(asked);
        }
        DefaultTransactionDefinition reading = new DefaultTransactionDefinition(asked);
        reading.setReadOnly(true);
        return transactions.getTransaction(reading);
    }

    @Override
    public void commit(TransactionStatus status) {
        transactions.commit(status);
    }

    @Override
    public void rollback(TransactionStatus status) {
        transactions.rollback(status);
    }
}
