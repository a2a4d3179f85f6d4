package org.followthrough.workflow.persistence;

import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/** Refuses an act within a transaction that only reads; H2 would let it write, and the act would believe what was remembered. */
@Component
class KeptToReading implements TransactionManagerCustomizer<AbstractPlatformTransactionManager> {

    @Override
    public void customize(AbstractPlatformTransactionManager transactions) {
        transactions.setValidateExistingTransaction(true);
    }
}
