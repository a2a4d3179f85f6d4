package org.followthrough.web.offline;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.decision.Refusal;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Opens the database that is configured, so that nothing in it changes if asked to, and says why where it cannot. */
final class OpenedDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String URL = "spring.datasource.url";
    private static final String H2_FILE = "jdbc:h2:file:";
    /** What H2 says when another process has the file, when there is none, and when a table is not there. */
    private static final int IN_USE = 90020;
    private static final List<Integer> NO_DATABASE = List.of(90146, 90013);
    private static final List<Integer> NO_TABLE = List.of(42102, 42104, 42122);
    /** The same of PostgreSQL. */
    private static final List<String> NO_TABLE_OF_POSTGRESQL = List.of("42P01", "42703");

    private final boolean readOnly;
    private String url = "";

    OpenedDatabase(boolean readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        ConfigurableEnvironment environment = prepared.getEnvironment();
        url = environment.getProperty(URL, "");
        if (readOnly && url.startsWith(H2_FILE)) {
            environment.getPropertySources().addFirst(new MapPropertySource("read-only",
                    Map.of(URL, url.replaceAll(";WRITE_DELAY=\\d+", "") + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE")));
        }
    }

    /** What a person should know of a failure; empty where the database has nothing to do with it. */
    Optional<Refusal> why(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException broken) {
                return Optional.of(why(broken));
            }
        }
        return Optional.empty();
    }

    private Refusal why(SQLException broken) {
        int code = broken.getErrorCode();
        if (code == IN_USE) {
            return Refusal.of("database.in-use", url);
        }
        if (NO_DATABASE.contains(code)) {
            return Refusal.of("database.no-database", url);
        }
        boolean tables = NO_TABLE.contains(code) || NO_TABLE_OF_POSTGRESQL.contains(broken.getSQLState());
        return tables ? Refusal.of("database.no-tables", url) : Refusal.of("database.unreadable", url, broken.getMessage());
    }
}
