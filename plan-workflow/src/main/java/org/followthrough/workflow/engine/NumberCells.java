package org.followthrough.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * Looks for words in the number columns of a decision table.
 *
 * <p>The engine takes a bare word for the name of a variable and answers null, which would be all that a complaint about
 * the result could quote.
 */
final class NumberCells {

    private static final String WHOLE_NUMBER = "[+-]?\\d+";

    private NumberCells() {
    }

    /**
     * @param file where the table is put right
     * @throws FailureAnalyzedException with a sentence that quotes the first cell which is no whole number
     */
    static void require(DmnModelInstance model, String file) {
        for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
            List<Output> columns = new ArrayList<>(table.getOutputs());
            for (Rule rule : table.getRules()) {
                for (int at = 0; at < columns.size(); at++) {
                    require(columns.get(at), rule, at, file);
                }
            }
        }
    }

    private static void require(Output column, Rule rule, int at, String file) {
        String cell = new ArrayList<>(rule.getOutputEntries()).get(at).getTextContent().strip();
        if ("integer".equals(column.getTypeRef()) && !cell.matches(WHOLE_NUMBER)) {
            throw TableRow.broken("The table " + file + " cannot be used", file, "\"" + cell.replace("\"", "")
                    + "\" under " + column.getName() + " in the row " + rule.getId() + " is not a whole number");
        }
    }
}
