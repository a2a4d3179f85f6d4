package org.followthrough.workflow.persistence;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Which of the two databases this is. */
@Component
class DatabaseKind {

    private final DataSource database;

    DatabaseKind(DataSource database) {
        this.database = database;
    }

    /** Whether only one product at a time can have it open, as with a file of H2. */
    boolean isForOneNode() {
        return !isPostgresql(database);
    }

    /** Ends a query that holds its rows; H2 would give up waiting for them after two seconds, PostgreSQL never does. */
    String forUpdate() {
        return isForOneNode() ? " for update wait 60" : " for update";
    }

    static boolean isPostgresql(DataSource database) {
        try {
            return "PostgreSQL".equals(JdbcUtils.<String>extractDatabaseMetaData(database, "getDatabaseProductName"));
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("The database does not say what it is.", unreachable);
        }
    }
}
