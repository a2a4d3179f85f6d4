package org.followthrough.workflow.schedule;

import org.followthrough.workflow.port.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ErrorHandler;

/** Notes a chore that failed, such as while the database is away, in one line. */
final class TriedAgain implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TriedAgain.class);

    @Override
    public void handleError(Throwable failed) {
        LOG.warn("{} has failed and is tried again at its next time: {}",
                Thread.currentThread().getName(), Fault.of(failed));
    }
}
