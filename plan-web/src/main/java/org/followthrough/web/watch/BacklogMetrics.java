package org.followthrough.web.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.followthrough.workflow.port.ReadBacklog.Backlog;
import org.springframework.stereotype.Component;

/** The numbers that the operations guide names, for Prometheus. None has a label: nothing in them tells of anybody. */
@Component
class BacklogMetrics implements MeterBinder {

    private static final String SECONDS = "seconds";
    private static final double MILLIS = 1_000;

    private final RecentBacklog recent;

    BacklogMetrics(RecentBacklog recent) {
        this.recent = recent;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "followthrough.actions.open", null, Backlog::actionsOpen);
        gauge(registry, "followthrough.actions.overdue", null, Backlog::actionsOverdue);
        gauge(registry, "followthrough.mails.due", null, Backlog::mailsDue);
        gauge(registry, "followthrough.mails.waiting", SECONDS, backlog -> backlog.longestMailDue().toMillis() / MILLIS);
        gauge(registry, "followthrough.mails.failed", null, Backlog::mailsFailed);
        gauge(registry, "followthrough.jobs.due", null, Backlog::jobsDue);
        gauge(registry, "followthrough.jobs.lag", SECONDS, backlog -> backlog.longestJobDue().toMillis() / MILLIS);
        gauge(registry, "followthrough.jobs.failed", null, Backlog::jobsFailed);
    }

    private void gauge(MeterRegistry registry, String name, String unit, ToDoubleFunction<Backlog> number) {
        Gauge.builder(name, recent, backlog -> number.applyAsDouble(backlog.get())).baseUnit(unit).register(registry);
    }
}
