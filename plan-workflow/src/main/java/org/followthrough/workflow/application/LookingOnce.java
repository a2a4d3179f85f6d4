package org.followthrough.workflow.application;

import org.followthrough.workflow.port.OneLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Opens the transaction of a look. */
@Component
class LookingOnce implements OneLook {

    private final PlatformTransactionManager transactions;

    LookingOnce(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public Look begin() {
        DefaultTransactionDefinition look = new DefaultTransactionDefinition();
        look.setReadOnly(true);
        TransactionStatus status = transactions.getTransaction(look);
        return () -> end(status);
    }

    /** What a port refused while it was asked has marked the look as failed, which is nothing to tell anybody. */
    private void end(TransactionStatus status) {
        if (status.isCompleted()) {
            return;
        }
        if (status.isRollbackOnly()) {
            transactions.rollback(status);
        } else {
            transactions.commit(status);
        }
    }
}
