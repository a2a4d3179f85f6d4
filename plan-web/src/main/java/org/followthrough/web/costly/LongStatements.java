package org.followthrough.web.costly;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Ends what the database does for a page once nobody waits for it any longer.
 *
 * <p>The limit of JDBC would do on PostgreSQL. H2 keeps it on the connection, and forgets what it knows of every statement
 * whenever it changes, which costs each page more than all of its statements do.
 */
@Component
class LongStatements implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LongStatements.class);
    private static final Duration LOOKED_AT_EVERY = Duration.ofMillis(500);

    private final long longest;
    private final Map<Thread, Running> running = new ConcurrentHashMap<>();
    private final ThreadPoolTaskScheduler watch = new ThreadPoolTaskScheduler();

    /** What a thread asked last, and when, as {@link System#nanoTime()} counts. */
    private record Running(Statement statement, long since) {
    }

    LongStatements(CostlySettings settings) {
        this.longest = settings.statement().toNanos();
        watch.setThreadNamePrefix("statements-");
        watch.setDaemon(true);
        watch.initialize();
        watch.scheduleWithFixedDelay(() -> running.values().removeIf(this::isOver), LOOKED_AT_EVERY);
    }

    /** A statement that this thread waits for from now on. */
    void begun(Statement statement) {
        running.put(Thread.currentThread(), new Running(statement, System.nanoTime()));
    }

    private boolean isOver(Running one) {
        try {
            boolean closed = one.statement().isClosed();
            boolean tooLong = System.nanoTime() - one.since() > longest;
            if (tooLong && !closed) {
                one.statement().cancel();
            }
            return closed || tooLong;
        } catch (SQLException failed) {
            LOG.warn("A statement that takes too long cannot be ended: {}", failed.getClass().getSimpleName());
            return true;
        }
    }

    @Override
    public void destroy() {
        watch.shutdown();
    }
}
