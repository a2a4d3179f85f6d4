package org.followthrough.web.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.core.NestedExceptionUtils;

/** Says why the product has not started in one line; Spring Boot's own page of it is switched off. */
public class FailureInOneLine implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureInOneLine.class);

    private static volatile boolean said;

    /** Says it also of a failure that nothing knows a better sentence for. */
    public static void say(Throwable failure) {
        if (!said) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
            LOG.error("Follow-through has not started. {}", inOneLine(cause.toString()));
        }
    }

    @Override
    public void report(FailureAnalysis failure) {
        said = true;
        String action = failure.getAction() == null ? "" : failure.getAction();
        LOG.error("Follow-through has not started. {}", inOneLine(failure.getDescription() + " " + action));
        LOG.debug("The cause of it:", failure.getCause());
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
