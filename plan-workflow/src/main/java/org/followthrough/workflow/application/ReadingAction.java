package org.followthrough.workflow.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Milestones;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadPlan.PersonName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one action with its history. */
@Component
class ReadingAction implements ReadAction {

    /** How an action goes live that may be declared as done. */
    private static final Set<String> GO_LIVE = Set.of("published-as-done", AddingAction.ACT);

    private final Actions actions;
    private final Plans plans;
    private final Milestones milestones;
    private final ReadingPlans readable;
    private final Escalations escalations;
    private final Directory directory;
    private final Trail trail;
    private final LinesOfActions lines;
    private final OpenDateActs dateActs;
    private final Sight sight;
    private final List<ActSource> further;

    ReadingAction(
            Actions actions,
            Plans plans,
            Milestones milestones,
            ReadingPlans readable,
            Escalations escalations,
            Directory directory,
            Trail trail,
            LinesOfActions lines,
            OpenDateActs dateActs,
            Sight sight,
            ObjectProvider<ActSource> further) {
        this.actions = actions;
        this.plans = plans;
        this.milestones = milestones;
        this.readable = readable;
        this.escalations = escalations;
        this.directory = directory;
        this.trail = trail;
        this.lines = lines;
        this.dateActs = dateActs;
        this.sight = sight;
        this.further = further.orderedStream().toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ActionPage action(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = actions.find(ref)
                .filter(found -> sight.sees(actor, found))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
        return page(action, actor);
    }

    private ActionPage page(Action action, Actor actor) {
        Plans.Wording wording = plans.wording(action.id());
        List<TrailEntry> history = trail.ofAction(action.id());
        List<Actions.Update> updates = actions.updates(action.id());
        Names names = names(action, history, updates);
        return new ActionPage(
                action.id(),
                readable.header(readable.plan(actor, planNumber(action))),
                lines.of(List.of(action)).get(action.id()),
                lines.today(),
                wording.wording(),
                new Issue(wording.issueNumber(), wording.issueWording(), wording.reportRefs()),
                wording.successMeasure(),
                wording.timescale(),
                wording.declaredProgress(),
                action.dates(),
                milestones.of(action.id()).stream().map(one -> new Milestone(one.due(), one.written())).toList(),
                desks(action.desks(), names),
                action.course().cycle(),
                submission(action, history, names),
                may(action, actor),
                updates.stream().map(one -> update(one, names)).toList(),
                escalations.all(action.id()).stream().map(ReadingAction::fired).toList(),
                history.stream().map(one -> line(one, names)).toList());
    }

    private Set<ActionAct> may(Action action, Actor actor) {
        Set<ActionAct> may = OpenActs.of(action, actor, escalations.isAnswerOwed(action.id()));
        actor.guises().forEach(guise -> {
            may.addAll(dateActs.of(action, guise));
            further.forEach(source -> may.addAll(source.acts(action, guise)));
        });
        return may;
    }

    private int planNumber(Action action) {
        return plans.byId(action.plan()).number();
    }

    /** The names of everybody that the page speaks of, asked for once. */
    private record Names(Map<PersonId, Person> people) {

        String of(PersonId person) {
            return person == null || !people.containsKey(person) ? null : people.get(person).name();
        }

        PersonName choice(PersonId person) {
            return person == null ? null : new PersonName(person, of(person));
        }
    }

    private Names names(Action action, List<TrailEntry> history, List<Actions.Update> updates) {
        Set<PersonId> named = new HashSet<>(action.desks().everybody());
        history.forEach(entry -> {
            named.add(entry.who());
            named.add(entry.forWhom());
        });
        updates.forEach(update -> named.add(update.by()));
        action.course().submitters().forEach(named::add);
        if (action.course().submitted() != null) {
            named.add(action.course().submitted().by());
        }
        named.remove(null);
        return new Names(directory.people(named));
    }

    private static DeskNames desks(Desks desks, Names names) {
        return new DeskNames(
                desks.owners().stream().map(names::choice).toList(),
                desks.contributors().stream().map(names::choice).toList(),
                names.choice(desks.manager()),
                names.choice(desks.serviceManager()),
                names.choice(desks.headOfService()),
                names.choice(desks.director()),
                names.choice(desks.auditor()));
    }

    private static Fired fired(Escalation one) {
        return new Fired(one.rung(), one.at(), one.isUnanswered());
    }

    private Submission submission(Action action, List<TrailEntry> history, Names names) {
        if (action.course().submitted() == null) {
            return null;
        }
        String statement = actions.steps(action.id()).stream()
                .filter(step -> step.act().equals("submitted"))
                .map(Actions.Step::wording)
                .reduce("", (earlier, later) -> later);
        Mark submitted = action.course().submitted();
        boolean declared = history.stream()
                .anyMatch(line -> GO_LIVE.contains(line.act()) && line.at().equals(submitted.at()));
        return new Submission(names.of(submitted.by()), submitted.at(), statement, declared);
    }

    private static Update update(Actions.Update update, Names names) {
        return new Update(names.of(update.by()), update.at(), update.wording(), update.forecast());
    }

    private static HistoryLine line(TrailEntry entry, Names names) {
        return new HistoryLine(entry.at(), entry.act(), names.of(entry.who()), names.of(entry.forWhom()), entry.from(),
                entry.to(), entry.why(), entry.refused());
    }
}
