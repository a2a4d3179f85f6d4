package org.followthrough.workflow.application;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.port.CountLooks;
import org.followthrough.workflow.port.OneLook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Opens the transaction of a look, in the order in which looks were asked for.
 *
 * <p>Looks share half of the connections to the database. The pool hands a connection to whoever asks at that moment, and
 * not to whoever has waited longest, so that with many people some wait several times as long as others; and a look that
 * needs a second connection for a while finds one.
 */
@Component
class LookingOnce implements OneLook, CountLooks {

    private final PlatformTransactionManager transactions;
    private final Sight sight;
    private final AtomicLong begun = new AtomicLong();
    private final Semaphore turns;
    private final long longestWait;

    /**
     * @param connections to the database, of which half are for looks
     * @param longestWait for a turn, in milliseconds; 0 for no end, as it is for a connection
     */
    LookingOnce(PlatformTransactionManager transactions, Sight sight,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections,
            @Value("${spring.datasource.hikari.connection-timeout:30000}") long longestWait) {
        this.transactions = transactions;
        this.sight = sight;
        this.turns = new Semaphore(Math.max(1, connections / 2), true);
        this.longestWait = longestWait == 0 ? Long.MAX_VALUE : longestWait;
    }

    @Override
    public long begun() {
        return begun.get();
    }

    @Override
    public Look begin(Actor looker) {
        begun.incrementAndGet();
        awaitTurn();
        Look look = opened();
        try {
            sight.remember(looker);
            return look;
        } catch (RuntimeException | Error failed) {
            look.close();
            throw failed;
        }
    }

    private Look opened() {
        try {
            DefaultTransactionDefinition look = new DefaultTransactionDefinition();
            look.setReadOnly(true);
            return new Turn(transactions.getTransaction(look));
        } catch (RuntimeException | Error failed) {
            turns.release();
            throw failed;
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(longestWait, TimeUnit.MILLISECONDS)) {
                throw new CannotCreateTransactionException("The turn to look had not come after " + longestWait + " ms.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("Stopped while waiting for a turn to look.", interrupted);
        }
    }

    /** One look of those that go on at once. */
    private final class Turn implements Look {

        private final TransactionStatus status;
        private boolean over;

        private Turn(TransactionStatus status) {
            this.status = status;
        }

        /** What a port refused while it was asked has marked the look as failed, which is nothing to tell anybody. */
        @Override
        public void close() {
            if (over) {
                return;
            }
            over = true;
            try {
                if (status.isRollbackOnly()) {
                    transactions.rollback(status);
                } else {
                    transactions.commit(status);
                }
            } finally {
                turns.release();
            }
        }
    }
}
