package org.followthrough.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.followthrough.domain.escalation.Rung;
import org.followthrough.workflow.application.outbound.EscalationLadder;
import org.springframework.stereotype.Component;

/**
 * The escalation ladder as {@code escalation-ladder.dmn} says it, read once at the start: an evaluation takes
 * milliseconds, and a table that cannot be kept must be found before a timer finds it.
 */
@Component
final class LadderFromTable implements EscalationLadder {

    private final List<Rung> normal;
    private final List<Rung> mustDo;

    /** @param deployer has deployed the table by the time that it can be handed over */
    LadderFromTable(DecisionService decisions, ModelDeployer deployer) {
        normal = evaluate(decisions, "normal");
        mustDo = evaluate(decisions, "must do");
    }

    @Override
    public List<Rung> rungs(boolean mustDoIssue) {
        return mustDoIssue ? mustDo : normal;
    }

    private static List<Rung> evaluate(DecisionService decisions, String issue) {
        try {
            return LadderTable.read(issue, decisions
                    .evaluateDecisionTableByKey(ProcessNames.ESCALATION_LADDER, Variables.putValue("issue", issue))
                    .getResultList());
        } catch (ProcessEngineException noResult) {
            throw LadderTable.broken(issue, noResult);
        }
    }
}
