package org.followthrough.workflow.persistence;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what to do when the database cannot be opened. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** What H2 says when another process has the file. */
    private static final int H2_FILE_IN_USE = 90020;
    /** What it says of a file that another H2 has written. */
    private static final int H2_OTHER_VERSION = 90048;

    @Override
    protected FailureAnalysis analyze(Throwable root, SQLException cause) {
        if (cause.getErrorCode() == H2_FILE_IN_USE) {
            return new FailureAnalysis("The database file is in use: another Follow-through is running on it.",
                    "Stop that one first, or start this one in another folder.", root);
        }
        if (cause.getErrorCode() == H2_OTHER_VERSION) {
            return new FailureAnalysis("The database file is of a version of H2 that this one does not read.",
                    "Write it as a script with the H2 that made it, or move it away to begin anew.", root);
        }
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith("28")) {
            return new FailureAnalysis("The database refuses the user name or the password.",
                    "Check spring.datasource.username and spring.datasource.password.", root);
        }
        if (state.startsWith("08")) {
            return new FailureAnalysis("The database cannot be reached: " + cause.getMessage(),
                    "Check spring.datasource.url, and that the database is running.", root);
        }
        return null;
    }
}
