package org.followthrough.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.escalation.DeskStep.Party;
import org.followthrough.domain.escalation.Rung.Unit;
import org.followthrough.workflow.application.outbound.DeskClockTable;
import org.springframework.stereotype.Component;

/** The desk clocks as {@code desk-clocks.dmn} says them; each kind of matter is read once. */
@Component
final class DeskClocksFromTable implements DeskClockTable {

    private static final String FILE = "desk-clocks.dmn";

    private final DecisionService decisions;
    private final Map<String, List<DeskStep>> read = new ConcurrentHashMap<>();

    /** @param deployer has deployed the table by the time that it can be handed over */
    DeskClocksFromTable(DecisionService decisions, ModelDeployer deployer) {
        this.decisions = decisions;
    }

    @Override
    public List<DeskStep> steps(String kind, boolean mustDo) {
        String issue = mustDo ? "must do" : "normal";
        return read.computeIfAbsent(kind + "/" + issue, none -> read(kind, issue, rows(kind, issue)));
    }

    private List<Map<String, Object>> rows(String kind, String issue) {
        try {
            return decisions.evaluateDecisionTableByKey(ProcessNames.DESK_CLOCKS,
                    Variables.putValue("kind", kind).putValue("issue", issue)).getResultList();
        } catch (ProcessEngineException noResult) {
            throw TableRow.broken(named(kind, issue), FILE, noResult.getMessage());
        }
    }

    static List<DeskStep> read(String kind, String issue, List<Map<String, Object>> rows) {
        String table = named(kind, issue);
        if (rows.isEmpty()) {
            throw TableRow.broken(table, FILE, "it has no row");
        }
        List<DeskStep> steps = rows.stream().map(cells -> step(new TableRow(table, FILE, "step", cells))).toList();
        for (int at = 0; at < steps.size(); at++) {
            requireOrder(table, steps, at);
        }
        return steps;
    }

    private static String named(String kind, String issue) {
        return "The desk clock of \"" + kind + "\" cannot be used for a \"" + issue + "\" issue";
    }

    private static DeskStep step(TableRow row) {
        return new DeskStep(
                row.number("step"), row.number("days"), row.word("unit", Unit.class), row.words("tell", Party.class));
    }

    private static void requireOrder(String table, List<DeskStep> steps, int at) {
        DeskStep step = steps.get(at);
        if (step.number() != at + 1) {
            throw TableRow.broken(table, FILE, "step " + step.number() + " stands in place " + (at + 1)
                    + "; steps count 1, 2, 3 from row to row");
        }
        if (at > 0 && steps.get(at - 1).unit() == step.unit() && step.offset() <= steps.get(at - 1).offset()) {
            throw TableRow.broken(table, FILE, "step " + step.number() + " comes no later than the one before it; "
                    + "days must rise from row to row");
        }
    }
}
