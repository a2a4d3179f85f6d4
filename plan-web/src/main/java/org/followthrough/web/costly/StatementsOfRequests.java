package org.followthrough.web.costly;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Ends what the database does for a page once nobody waits for it any longer. What the product does by itself may take
 * its time.
 *
 * <p>The limit of JDBC would do on PostgreSQL. H2 keeps it on the connection, and forgets what it knows of every statement
 * whenever it changes, which costs each page more than all of its statements do.
 */
@Component
class StatementsOfRequests extends JdbcTemplate implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StatementsOfRequests.class);
    private static final Duration LOOKED_AT_EVERY = Duration.ofMillis(500);

    private final long longest;
    private final Map<Thread, Running> running = new ConcurrentHashMap<>();
    private final ThreadPoolTaskScheduler watch = new ThreadPoolTaskScheduler();

    /** What a request asked last, and when, as {@link System#nanoTime()} counts. */
    private record Running(Statement statement, long since) {
    }

    StatementsOfRequests(DataSource database, CostlySettings settings) {
        super(database);
        this.longest = settings.statement().toNanos();
        watch.setThreadNamePrefix("statements-");
        watch.setDaemon(true);
        watch.initialize();
        watch.scheduleWithFixedDelay(this::endWhatTakesTooLong, LOOKED_AT_EVERY);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        if (RequestContextHolder.getRequestAttributes() != null) {
            running.put(Thread.currentThread(), new Running(statement, System.nanoTime()));
        }
    }

    private void endWhatTakesTooLong() {
        running.values().removeIf(one -> {
            try {
                boolean tooLong = System.nanoTime() - one.since() > longest;
                if (tooLong && !one.statement().isClosed()) {
                    one.statement().cancel();
                }
                return tooLong || one.statement().isClosed();
            } catch (SQLException failed) {
                LOG.warn("A statement that takes too long cannot be ended: {}", failed.getClass().getSimpleName());
                return true;
            }
        });
    }

    @Override
    public void destroy() {
        watch.shutdown();
    }
}
