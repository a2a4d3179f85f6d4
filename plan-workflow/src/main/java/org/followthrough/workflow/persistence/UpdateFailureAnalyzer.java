package org.followthrough.workflow.persistence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what to do when the tables cannot be brought up to date. */
@Order(Ordered.LOWEST_PRECEDENCE)
class UpdateFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    private static final Pattern HALF_DONE = Pattern.compile("failed migration to version (\\S+)");

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayException failure) {
        String message = failure.getMessage();
        Matcher halfDone = HALF_DONE.matcher(message);
        return halfDone.find()
                ? new FailureAnalysis("An update of the database has failed half way, at version " + halfDone.group(1) + ".",
                        "Restore the back-up that was made before it, and start again.", root)
                : new FailureAnalysis("The tables of the database cannot be brought up to date: " + message,
                        "Restore the back-up that was made before, or start the version of Follow-through that fits.", root);
    }
}
