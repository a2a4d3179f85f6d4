package org.followthrough.web.publication;

import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.PreviewPublication.Preview;

/**
 * A plan that is about to go live.
 *
 * @param preview what publishing would do, or null until somebody has looked
 */
public record PublicationView(
        PlanHeader plan, PublicationForm form, Problems problems, List<Desk> desks, Preview preview) {

    /**
     * A desk that somebody has to sit at.
     *
     * @param field   the name of its control; also the last part of the keys of its label and hint
     * @param choices nobody first
     */
    public record Desk(String field, List<Choice> choices, String chosen) {
    }

    public String address() {
        return "/plans/" + plan.number() + "/publish";
    }
}
