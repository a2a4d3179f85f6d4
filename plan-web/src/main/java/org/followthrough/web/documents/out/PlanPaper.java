package org.followthrough.web.documents.out;

import java.util.List;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;

/** A plan on paper: its title and its table. */
final class PlanPaper {

    private final Words words;

    PlanPaper(Words words) {
        this.words = words;
    }

    Paper of(PlanTable plan) {
        String title = WrittenText.line(plan.header().title());
        String body = WrittenText.line(plan.header().bodyName());
        return new Paper(title, "", body, words.say("export.running", body, words.day(plan.asAt())),
                List.of(new PlanGrid(words).of(plan)));
    }
}
