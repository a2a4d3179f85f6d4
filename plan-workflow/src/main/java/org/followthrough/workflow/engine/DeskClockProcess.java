package org.followthrough.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.springframework.stereotype.Component;

/** Runs the clock of each matter on {@code desk-clock.bpmn}. */
@Component
final class DeskClockProcess implements DeskClocks {

    private final RuntimeService runtime;
    private final AsCurrentPerson asCurrentPerson;

    DeskClockProcess(RuntimeService runtime, AsCurrentPerson asCurrentPerson) {
        this.runtime = runtime;
        this.asCurrentPerson = asCurrentPerson;
    }

    @Override
    public void start(Matter matter) {
        asCurrentPerson.unlessOvertaken(matter.toString(), () -> {
            if (send(matter).isEmpty()) {
                runtime.startProcessInstanceByKey(ProcessNames.DESK_CLOCK, matter.toString());
            }
        });
    }

    @Override
    public void changed(Matter matter) {
        asCurrentPerson.unlessOvertaken(matter.toString(), () -> send(matter));
    }

    private List<MessageCorrelationResult> send(Matter matter) {
        return runtime.createMessageCorrelation(ProcessNames.MATTER_CHANGED)
                .processInstanceBusinessKey(matter.toString())
                .correlateAllWithResult();
    }
}
