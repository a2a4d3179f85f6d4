package org.followthrough.web.costly;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Ends what the database does for a page once nobody waits for it any longer. What the product does by itself may take
 * its time; H2 keeps the limit on the connection, so that it has to be told of that as well.
 */
@Component
class StatementsOfRequests extends JdbcTemplate {

    private static final int NO_LIMIT = 0;

    private final int seconds;

    StatementsOfRequests(DataSource database, CostlySettings settings) {
        super(database);
        this.seconds = (int) settings.statement().toSeconds();
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        int limit = RequestContextHolder.getRequestAttributes() == null ? NO_LIMIT : seconds;
        if (statement.getQueryTimeout() != limit) {
            statement.setQueryTimeout(limit);
        }
    }
}
