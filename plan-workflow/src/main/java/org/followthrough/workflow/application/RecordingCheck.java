package org.followthrough.workflow.application;

import java.util.concurrent.atomic.AtomicReference;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.recurring.Occurrence;
import org.followthrough.domain.recurring.RecurringRules;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.port.RecordCheck;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records whether the recurring check that is due next was kept. */
@Component
class RecordingCheck implements RecordCheck {

    private final ActOnAction acts;
    private final ChecksOfActions checks;
    private final RecurringRules rules;

    RecordingCheck(ActOnAction acts, ChecksOfActions checks, RecurringRules rules) {
        this.acts = acts;
        this.checks = checks;
        this.rules = rules;
    }

    @Override
    @Transactional
    public Decision<Stage> record(Command command) {
        AtomicReference<Occurrence> recorded = new AtomicReference<>();
        ActOnAction.Rule rule = (action, actor, at) -> checks.find(action.id())
                .map(known -> rules.record(action, actor, known.check(), known.past(), command.kept(), command.note(), at))
                .orElseGet(() -> Decision.refused("recurring.no-check", action.number()))
                .map(occurrence -> {
                    recorded.set(occurrence);
                    return action.heardOf(at);
                });
        return acts.anywhere(act(command), rule, done -> checks.add(recorded.get()));
    }

    private static Act act(Command command) {
        return command.kept()
                ? new Act("check-kept", command.by(), command.action(), command.note())
                : new Act("check-missed", command.by(), command.action(), command.note());
    }
}
