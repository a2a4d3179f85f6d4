package org.followthrough.workflow.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what has been read for as long as a transaction lasts that only reads, since a page asks in many places who
 * looks at it and at what. In any other transaction everything is read whenever it is asked for.
 */
final class ReadOnce {

    private ReadOnce() {
    }

    /**
     * What {@code read} gives, from the first time that it was asked for.
     *
     * @param what is read, a record of the repository that reads it
     */
    @SuppressWarnings("unchecked")
    static <T> T of(Record what, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        Map<Record, Object> remembered = memory().remembered;
        if (!remembered.containsKey(what)) {
            remembered.put(what, read.get());
        }
        return (T) remembered.get(what);
    }

    private static Memory memory() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Memory.class::isInstance)
                .map(Memory.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Memory memory = new Memory();
                    TransactionSynchronizationManager.registerSynchronization(memory);
                    return memory;
                });
    }

    /** Goes with its transaction: it is laid aside while another one runs, and dropped at the end. */
    private static final class Memory implements TransactionSynchronization {

        private final Map<Record, Object> remembered = new HashMap<>();
    }
}
