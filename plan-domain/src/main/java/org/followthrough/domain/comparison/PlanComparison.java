package org.followthrough.domain.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.comparison.Comparison.Added;
import org.followthrough.domain.comparison.Comparison.Heading;
import org.followthrough.domain.comparison.Matching.InProduct;
import org.followthrough.domain.comparison.Matching.OnPaper;
import org.followthrough.domain.comparison.Matching.Pair;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftIssue;
import org.followthrough.domain.reading.DraftPlan;

/** Compares a document with the live plan of which it is a newer copy. */
public final class PlanComparison {

    private final TimescaleReader timescales;

    public PlanComparison(TimescaleReader timescales) {
        this.timescales = timescales;
    }

    public Comparison compare(DraftPlan paper, LivePlan product) {
        List<Added> actions = onPaper(paper);
        Map<Integer, Pair> pairs = Matching.of(bags(actions), product.actions().stream()
                .map(action -> new InProduct(action, new WordBag(action.wording()))).toList());
        List<ComparedAction> compared = new ArrayList<>();
        List<Added> added = new ArrayList<>();
        Set<String> foundNumbers = new HashSet<>();
        for (int position = 0; position < actions.size(); position++) {
            Pair pair = pairs.get(position);
            if (pair == null) {
                added.add(actions.get(position));
            } else {
                LiveAction live = pair.product().action();
                foundNumbers.add(live.number());
                compared.add(compared(actions.get(position).action(), live, pair.match(), product.base()));
            }
        }
        return new Comparison(headings(paper, product), compared, added, product.actions().stream()
                .filter(action -> !foundNumbers.contains(action.number()) && !isEnded(action)).toList());
    }

    /** One action that was found before, compared with what is true of it now. */
    public ComparedAction compared(DraftAction paper, LiveAction product, Match match, LocalDate base) {
        return new ComparedAction(paper, product, match,
                new LineComparison(timescales, base, paper, product).differences());
    }

    private static List<Added> onPaper(DraftPlan paper) {
        return paper.issues().stream()
                .flatMap(issue -> issue.actions().stream()
                        .filter(action -> action.kind() == DraftAction.Kind.ACTION)
                        .map(action -> new Added(issue.no(), action)))
                .toList();
    }

    private static List<OnPaper> bags(List<Added> actions) {
        List<OnPaper> bags = new ArrayList<>();
        actions.forEach(one -> bags.add(
                new OnPaper(one.action().id(), one.issue(), new WordBag(one.action().text()), bags.size())));
        return bags;
    }

    private static boolean isEnded(LiveAction action) {
        return action.stage().isClosed() && !action.stage().isConfirmed();
    }

    private static List<Heading> headings(DraftPlan paper, LivePlan product) {
        Map<String, String> themes = product.themes().stream()
                .collect(Collectors.toMap(LivePlan.LiveTheme::code, LivePlan.LiveTheme::name));
        Map<String, String> issues = new HashMap<>();
        product.issues().forEach(issue -> issues.put(issue.number(), issue.wording()));
        Stream<Heading> ofThemes = paper.themes().stream().map(theme ->
                new Heading(Heading.Kind.THEME, theme.code(), theme.name(), themes.get(theme.code())));
        Stream<Heading> ofIssues = paper.issues().stream().filter(issue -> says(issue, issues::containsKey)).map(issue ->
                new Heading(Heading.Kind.ISSUE, issue.no(), Plain.text(issue.issue()), issues.get(issue.no())));
        return Stream.concat(ofThemes, ofIssues)
                .filter(heading -> heading.isNew() || !Plain.same(heading.paper(), heading.product()))
                .toList();
    }

    /** Whether anything is printed of an issue, or it is unknown altogether. */
    private static boolean says(DraftIssue issue, Function<String, Boolean> isKnown) {
        return issue.issue() != null && !issue.issue().isBlank() || !isKnown.apply(issue.no());
    }
}
