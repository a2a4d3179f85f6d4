package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.PlanFacts.Facts;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.PlanFilter;
import org.followthrough.workflow.port.ReadPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a plan by theme, filtered, sorted and cut into pages. */
@Component
class ReadingPlan implements ReadPlan {

    private static final int PAGE_SIZE = 50;

    private final ReadingPlans readable;
    private final Plans plans;
    private final Directory directory;
    private final LinesOfActions lines;
    private final Sight sight;

    ReadingPlan(ReadingPlans readable, Plans plans, Directory directory, LinesOfActions lines, Sight sight) {
        this.readable = readable;
        this.plans = plans;
        this.directory = directory;
        this.lines = lines;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public PlanPage plan(PersonId by, int number, PlanFilter filter) {
        Actor actor = sight.actor(by);
        Plan plan = readable.plan(actor, number);
        Facts facts = readable.facts(actor, plan);
        List<Action> actions = facts.actions();
        Map<ActionId, ActionLine> all = lines.of(facts);
        Map<ActionId, Wording> wordings = filter.words().isBlank() ? Map.of() : plans.wordings(plan.id());
        List<ActionLine> matching = actions.stream()
                .filter(action -> matches(action, all.get(action.id()), wordings.get(action.id()), filter))
                .map(action -> all.get(action.id()))
                .toList();
        List<ThemeCounts> themes = themes(actor, plan, all.values());
        List<ActionLine> sorted = sort(matching, themes, filter.sort());
        int pages = Math.max(1, (sorted.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(filter.page(), pages);
        List<ActionLine> here = sorted.subList(
                (page - 1) * PAGE_SIZE, Math.min(sorted.size(), page * PAGE_SIZE));
        return new PlanPage(readable.header(plan), lines.today(), actions.size(), sorted.size(), page, pages, themes,
                owners(actions), parts(themes, here));
    }

    /** All of them, or those of the actions that somebody of another agency may know of. */
    private List<ThemeCounts> themes(Actor actor, Plan plan, Collection<ActionLine> known) {
        Set<String> codes = known.stream().map(ActionLine::themeCode).collect(Collectors.toSet());
        return ThemeCounting.of(plans.themes(plan.id()), known).stream()
                .filter(theme -> sight.seesWholePlans(actor) || codes.contains(theme.code()))
                .toList();
    }

    private static boolean matches(Action action, ActionLine line, Wording wording, PlanFilter filter) {
        return (filter.themes().isEmpty() || filter.themes().contains(line.themeCode()))
                && (filter.colours().isEmpty() || filter.colours().contains(line.rating().colour()))
                && (!filter.claimed() || ThemeCounting.isClaimed(line))
                && (filter.owner() == null || action.desks().owners().contains(filter.owner()))
                && (filter.words().isBlank() || holdsEveryWord(action, wording, filter.words()));
    }

    private static boolean holdsEveryWord(Action action, Wording wording, String words) {
        String text = (action.number() + " " + action.title() + " " + wording.wording() + " " + wording.issueNumber())
                .toLowerCase(Locale.UK);
        return List.of(words.toLowerCase(Locale.UK).split("\\s+")).stream().allMatch(text::contains);
    }

    private static List<ActionLine> sort(List<ActionLine> found, List<ThemeCounts> themes, PlanFilter.Sort sort) {
        if (sort == PlanFilter.Sort.NUMBER) {
            return found;
        }
        List<String> order = themes.stream().map(ThemeCounts::code).toList();
        List<ActionLine> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<ActionLine>comparingInt(line -> order.indexOf(line.themeCode()))
                .thenComparing(ActionLine::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return sorted;
    }

    private List<PersonName> owners(Collection<Action> actions) {
        return directory.people(actions.stream()
                        .flatMap(action -> action.desks().owners().stream())
                        .collect(Collectors.toSet()))
                .values().stream()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> new PersonName(person.id(), person.name()))
                .toList();
    }

    private static List<ThemePart> parts(List<ThemeCounts> themes, List<ActionLine> here) {
        Map<String, List<ActionLine>> byTheme = here.stream()
                .collect(Collectors.groupingBy(ActionLine::themeCode, LinkedHashMap::new, Collectors.toList()));
        return themes.stream()
                .filter(theme -> byTheme.containsKey(theme.code()))
                .map(theme -> new ThemePart(theme, byTheme.get(theme.code())))
                .toList();
    }
}
