package org.followthrough.web.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.comparison.ComparedAction;
import org.followthrough.domain.comparison.Comparison;
import org.followthrough.domain.comparison.Difference;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.comparison.LiveAction;
import org.followthrough.domain.comparison.Match;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.web.comparison.ComparisonView;
import org.followthrough.web.comparison.TakeOverForm;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadComparison.ComparisonPage;
import org.followthrough.workflow.port.ReadComparison.TakenOver;

/** An invented newer copy of the plan, with differences of every kind. */
final class InventedComparison {

    private static final LocalDate AGREED = LocalDate.of(2026, 11, 27);

    private InventedComparison() {
    }

    static ComparisonView view(Words words) {
        String refusal = words.say("extension.already-pending", "B3.1");
        return new ComparisonView(page(), 1,
                new TakeOverForm(List.of(), null, "", "The duty manager checks each morning."),
                Problems.of("line-B3.1-timescale", refusal),
                Map.of("line-B3.1-timescale", refusal), words);
    }

    private static ComparisonPage page() {
        List<Difference> first = List.of(
                new Difference.Wording("Name a duty lead on each ward and in each clinic", "Name a duty lead on each ward",
                        Refusal.of("comparison.wording-is-published", "B3.1")),
                new Difference.Timescale("11 December 2026", LocalDate.of(2026, 12, 11), AGREED, null),
                new Difference.Owners(List.of("Priya Nair", "Tom Adeyemi"), List.of("Helen Marsh", "Priya Nair"), null),
                new Difference.Progress("Nine of eleven wards have a name on the board.", "Six wards have a name.", null),
                new Difference.Colour("AMBER", "", null));
        List<Difference> second = List.of(
                new Difference.Timescale("Ongoing", null, AGREED,
                        Refusal.of("comparison.ongoing-is-no-date", "Ongoing", AGREED)),
                new Difference.Colour("GREEN", "RED", null));
        Comparison comparison = new Comparison(
                List.of(new Comparison.Heading(Comparison.Heading.Kind.ISSUE, "B3",
                                "Nobody knows who leads at night", "Nobody knows who leads"),
                        new Comparison.Heading(Comparison.Heading.Kind.THEME, "F", "Estates", null)),
                List.of(compared("B3.1", "B3.1", new Match(Match.How.NUMBER, 90), Stage.IN_PROGRESS, first),
                        compared("B3.3", "B3.2", new Match(Match.How.WORDS_IN_ISSUE, 64), Stage.IN_PROGRESS, second)),
                List.of(new Comparison.Added("F1", draft("F1.1", "Repair the call bells on the second floor"))),
                List.of(live("D1.2", "Write to every family", Stage.SUBMITTED)));
        return new ComparisonPage(InventedImport.LINE, Invented.board().header(), true, comparison,
                List.of(new TakenOver("B3.1", Topic.PROGRESS, "Sana Qureshi", Instant.parse("2026-11-20T10:20:00Z"))));
    }

    private static ComparedAction compared(
            String paper, String product, Match match, Stage stage, List<Difference> differences) {
        return new ComparedAction(draft(paper, "Name a duty lead on each ward"),
                live(product, "Name a duty lead on each ward", stage), match, differences);
    }

    private static LiveAction live(String number, String wording, Stage stage) {
        return new LiveAction(number, number.substring(0, 2), wording, null, AGREED, List.of("Priya Nair"), List.of(), null,
                "GREEN", stage);
    }

    private static DraftAction draft(String id, String text) {
        return new DraftAction(id, DraftAction.Kind.ACTION, text, List.of(), null, List.of(), List.of(), null, null,
                List.of(), List.of(), List.of(), List.of(), new TreeSet<>(), Map.of());
    }
}
