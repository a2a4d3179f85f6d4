package org.followthrough.workflow.application.outbound;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.PlanId;

/** The plans and their tables as they were printed. */
public interface Plans {

    Optional<Plan> find(int number);

    /** @throws org.followthrough.workflow.port.NotFoundException if there is no such plan */
    Plan byId(PlanId id);

    /** The number of each of these plans; those that do not exist are left out. */
    Map<PlanId, Integer> numbers(Collection<PlanId> plans);

    /** Every plan, the latest first. */
    List<Plan> all();

    /** Adds a plan with everything in it, not yet live. @return its number */
    int add(NewPlan plan);

    /** Keeps the plan from being added to by anybody else until the caller's transaction ends. */
    void hold(PlanId plan);

    /**
     * Adds an action to a plan behind the others of its issue, not yet live; and its issue, and the theme of that, where
     * the plan has none by this number or code.
     */
    void add(PlanId plan, Theme theme, NewIssue issue, NewAction action);

    /** Marks the plan as live. @return false when it was live before, or somebody is publishing it just now */
    boolean publish(PlanId plan, LocalDate baseDate, Mark published);

    List<Theme> themes(PlanId plan);

    /** Every issue of the plan, those without actions included, in its order. */
    List<Issue> issues(PlanId plan);

    /** Keeps the colour that people declare for an action, beside the one that the rules give. */
    void declareColour(ActionId action, String colour);

    /** The wording of every action of the plan. */
    Map<ActionId, Wording> wordings(PlanId plan);

    /** What lists say of each of these actions. */
    Map<ActionId, Label> labels(Collection<ActionId> actions);

    /** What lists say of every action of the plan. */
    Map<ActionId, Label> labels(PlanId plan);

    /** The wording of one action. */
    Wording wording(ActionId action);

    record Theme(String code, String name) {
    }

    record Issue(String number, String themeCode, String wording, String reportRefs) {
    }

    /**
     * A plan to be added.
     *
     * @param saved who saves it, and when
     */
    record NewPlan(
            PlanId id, String title, String bodyName, Mark saved, List<Theme> themes, List<NewIssue> issues,
            List<NewAction> actions) {
    }

    record NewIssue(String number, String themeCode, String wording, String reportRefs) {
    }

    /** @param owners in the order of the plan, the first accountable */
    record NewAction(ActionId id, String title, boolean mustDo, List<PersonId> owners, Wording wording) {
    }

    /**
     * What lists say of an action, besides what it knows itself.
     *
     * @param plan           the number of its plan
     * @param declaredColour as written, or null
     */
    record Label(int plan, String themeCode, String themeName, String declaredColour) {
    }

    /**
     * What the plan's table says of an action.
     *
     * @param timescale       as written, or null
     * @param declaredColour  as written, or null
     * @param declaredProgress as written, or null
     * @param successMeasure  how the body will know, or null
     */
    record Wording(
            ActionId action,
            String number,
            String issueNumber,
            String issueWording,
            String reportRefs,
            String themeCode,
            String themeName,
            String wording,
            String timescale,
            String declaredColour,
            String declaredProgress,
            String successMeasure) {
    }
}
