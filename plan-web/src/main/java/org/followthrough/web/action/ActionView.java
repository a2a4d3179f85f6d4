package org.followthrough.web.action;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionDates;
import org.followthrough.domain.action.Stage;
import org.followthrough.web.picture.ProcessDrawing;
import org.followthrough.web.picture.ProcessDrawing.State;
import org.followthrough.web.picture.ProcessDrawing.Step;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadAction.ActionPage;
import org.followthrough.workflow.port.ReadAction.Milestone;
import org.followthrough.workflow.port.ReadPlan.PersonName;

/** What the page of an action says. */
public final class ActionView {

    private final ActionPage page;
    private final ProcessDrawing process;
    private final List<EvidenceRow> evidence;
    private final Words words;

    public ActionView(ActionPage page, ProcessDrawing process, List<EvidenceRow> evidence, Words words) {
        this.page = page;
        this.process = process;
        this.evidence = List.copyOf(evidence);
        this.words = words;
    }

    public ActionPage action() {
        return page;
    }

    public List<EvidenceRow> evidence() {
        return evidence;
    }

    public String address() {
        return ActionWords.address(page.line().ref());
    }

    public String planAddress() {
        return "/plans/" + page.plan().number() + "?theme=" + page.line().themeCode();
    }

    /** How it stands, in words: the colour's reason and the step. */
    public String standing() {
        return words.why(page.line().rating()) + " " + ActionWords.step(page.line().summary(), words) + ".";
    }

    public NextStep next() {
        return NextStep.of(page, words);
    }

    public String owners() {
        return page.desks().owners().isEmpty() ? words.say("owner.nobody") : names(page.desks().owners());
    }

    /** The contributors, or null when there are none. */
    public String contributors() {
        return page.desks().contributors().isEmpty() ? null : names(page.desks().contributors());
    }

    public String reviewers() {
        return words.say("action.reviewers", name(page.desks().manager()), name(page.desks().auditor()));
    }

    /** The agreed date with what it was at first and what the owner expects. */
    public String due() {
        ActionDates dates = page.dates();
        if (dates.agreed() == null) {
            return words.say("due.none");
        }
        String due = words.day(dates.agreed());
        if (dates.baseline() != null && !dates.baseline().equals(dates.agreed())) {
            due += words.say("action.due.first", words.day(dates.baseline()));
        }
        return dates.forecast() == null ? due : due + words.say("action.due.forecast", words.day(dates.forecast()));
    }

    public String milestone(Milestone milestone) {
        return milestone.due() == null ? milestone.written() : words.day(milestone.due()) + " (" + milestone.written() + ")";
    }

    public Content picture() {
        return process.picture("process", words.say("action.picture"), stepsInWords(), words.say("action.picture.now"));
    }

    /** The steps that people take; the service manager's only when it concerns this action. */
    public List<Step> steps() {
        return process.steps().stream()
                .filter(step -> !step.id().equals("Intervene") || step.state() != State.AHEAD)
                .toList();
    }

    public String state(Step step) {
        return words.say("action.step." + step.state().name().toLowerCase());
    }

    public List<HistoryRow> history() {
        return page.history().stream().map(line -> HistoryRow.of(line, words)).toList();
    }

    public boolean isDraft() {
        return page.line().stage() == Stage.DRAFT;
    }

    private String stepsInWords() {
        return steps().stream().map(step -> step.name() + ": " + state(step)).collect(Collectors.joining(". ", "", "."));
    }

    private String names(List<PersonName> people) {
        return words.list(people.stream().map(PersonName::name).toList());
    }

    private String name(PersonName person) {
        return person == null ? words.say("action.desk-empty") : person.name();
    }
}
