package org.followthrough.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/**
 * Watches timers that are due until none is left, in the same way for the product and for the engine alone.
 *
 * <p>The clock runs from the first look at which some are gone: how long an engine with nothing to do waits before it looks
 * for timers says nothing about how fast it fires them.
 */
final class Drain {

    private static final long BETWEEN_LOOKS = 50;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(30);

    private final Connection database;
    private final String process;

    /** @param process whose timers are watched */
    Drain(Connection database, String process) {
        this.database = database;
        this.process = process;
    }

    /**
     * How long as many timers take, in nanoseconds.
     *
     * @param timers that are due
     * @throws IllegalStateException if they come to no end, if they are too few to be watched, or if one has failed
     */
    long of(int timers) throws SQLException, InterruptedException {
        long watched = awaitFewerThan(timers);
        if (watched == 0) {
            throw new IllegalStateException("All " + timers + " timers had fired at the first look; more are needed.");
        }
        long from = System.nanoTime();
        awaitFewerThan(1);
        long took = System.nanoTime() - from;
        requireNoneHasFailed();
        return took * timers / watched;
    }

    private void requireNoneHasFailed() throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet failed = statement.executeQuery(
                "select exception_msg_ from act_ru_job where exception_stack_id_ is not null and process_def_key_ = '" + process + "'")) {
            if (failed.next()) {
                throw new IllegalStateException("A timer waits to be tried again: " + failed.getString(1));
            }
        }
    }

    private long awaitFewerThan(int timers) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        long due = due();
        while (due >= timers) {
            if (System.nanoTime() - begun > LONGEST) {
                throw new IllegalStateException(due + " timers are still due after half an hour.");
            }
            Thread.sleep(BETWEEN_LOOKS);
            due = due();
        }
        return due;
    }

    private long due() throws SQLException {
        return OneNumber.of(database,
                "select count(*) from act_ru_job where process_def_key_ = '" + process + "' and duedate_ <= now()");
    }
}
