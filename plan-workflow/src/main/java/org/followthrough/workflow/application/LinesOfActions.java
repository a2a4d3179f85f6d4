package org.followthrough.workflow.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.ColoursOfActions.Coloured;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.ListedActions.Listed;
import org.followthrough.workflow.application.outbound.PlanFacts.Facts;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Label;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ActionRef;
import org.springframework.stereotype.Component;

/**
 * Makes lines of a list out of actions, in a number of queries that does not grow with them.
 *
 * <p>Those of a plan are remembered for as long as its facts are kept in memory, and made again when the day or a person is
 * another one. What an action depends on is of the same plan, and so among these facts.
 */
@Component
class LinesOfActions {

    private final Plans plans;
    private final Directory directory;
    private final ColoursOfActions colours;
    private final SummariesOfActions summaries;
    private final Cache<Facts, Worked> worked = Caffeine.newBuilder().weakKeys().build();

    LinesOfActions(
            Plans plans,
            Directory directory,
            ColoursOfActions colours,
            SummariesOfActions summaries) {
        this.plans = plans;
        this.directory = directory;
        this.colours = colours;
        this.summaries = summaries;
    }

    /** What lines depend on beside the facts of their plan. */
    private record Basis(LocalDate today, Map<PersonId, Person> people) {
    }

    private record Worked(Basis from, Map<ActionId, ActionLine> lines) {
    }

    LocalDate today() {
        return summaries.today();
    }

    /** A line for each action, in the order given. */
    Map<ActionId, ActionLine> of(Collection<Action> actions) {
        return lines(actions, plans.labels(actions.stream().map(Action::id).toList()), colours.of(actions),
                people(actions), today());
    }

    /** The same for actions of one plan, of which everything is known. */
    Map<ActionId, ActionLine> of(Facts facts) {
        LocalDate today = today();
        Basis basis = new Basis(today, people(facts.actions()));
        Worked before = worked.getIfPresent(facts);
        if (before != null && before.from().equals(basis)) {
            return before.lines();
        }
        Map<ActionId, ActionLine> lines = Collections.unmodifiableMap(
                lines(facts.actions(), facts.labels(), colours.of(facts), basis.people(), today));
        worked.put(facts, new Worked(basis, lines));
        return lines;
    }

    private Map<ActionId, ActionLine> lines(Collection<Action> actions, Map<ActionId, Label> labels,
            Map<ActionId, Coloured> coloured, Map<PersonId, Person> people, LocalDate today) {
        return actions.stream().collect(Collectors.toMap(
                Action::id,
                action -> line(action, labels.get(action.id()), coloured.get(action.id()), people, today),
                (one, other) -> one,
                LinkedHashMap::new));
    }

    private Map<PersonId, Person> people(Collection<Action> actions) {
        return directory.people(actions.stream().flatMap(action -> named(action.desks())).collect(Collectors.toSet()));
    }

    private static Stream<PersonId> named(Desks desks) {
        return Stream.concat(desks.owners().stream(), Stream.of(desks.manager(), desks.auditor()).filter(Objects::nonNull));
    }

    private ActionLine line(
            Action action, Label label, Coloured coloured, Map<PersonId, Person> people, LocalDate today) {
        return new ActionLine(
                summaries.summary(listed(action, label, coloured, people), today),
                label.themeCode(),
                label.themeName(),
                coloured.seen().shown(),
                label.declaredColour());
    }

    private static Listed listed(Action action, Label label, Coloured coloured, Map<PersonId, Person> people) {
        Desks desks = action.desks();
        return new Listed(
                new ActionRef(label.plan(), action.number()),
                action.title(),
                action.dates().agreed(),
                action.mustDo(),
                action.stage(),
                coloured.facts().signals().blockedUntil(),
                desks.owners().stream().map(owner -> people.get(owner).name()).toList(),
                name(desks.manager(), people),
                name(desks.auditor(), people),
                action.course().confirmed() == null ? null : action.course().confirmed().at());
    }

    private static String name(PersonId whom, Map<PersonId, Person> people) {
        return whom == null ? null : people.get(whom).name();
    }
}
