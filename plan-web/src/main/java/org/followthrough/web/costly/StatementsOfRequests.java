package org.followthrough.web.costly;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Has what is asked of the database for a page watched. What the product does by itself may take its time. */
@Component
class StatementsOfRequests extends JdbcTemplate {

    private final LongStatements watch;

    StatementsOfRequests(DataSource database, LongStatements watch) {
        super(database);
        this.watch = watch;
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        if (RequestContextHolder.getRequestAttributes() != null) {
            watch.begun(statement);
        }
    }
}
