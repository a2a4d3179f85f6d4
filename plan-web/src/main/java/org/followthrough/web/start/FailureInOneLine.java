package org.followthrough.web.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the product has not started in one line; Spring Boot's own page of it is switched off. */
class FailureInOneLine implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureInOneLine.class);

    @Override
    public void report(FailureAnalysis failure) {
        String action = failure.getAction() == null ? "" : failure.getAction();
        LOG.error("Follow-through has not started. {}", inOneLine(failure.getDescription() + " " + action));
        LOG.debug("The cause of it:", failure.getCause());
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
