package org.followthrough.web.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.action.ActionTitle;
import org.followthrough.domain.comparison.ComparedAction;
import org.followthrough.domain.comparison.Comparison;
import org.followthrough.domain.comparison.Comparison.Heading;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.comparison.WordDifference;
import org.followthrough.domain.comparison.WordDifference.Piece;
import org.followthrough.domain.comparison.WordDifference.Side;
import org.followthrough.web.extension.ExtensionForm;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadComparison.ComparisonPage;

/** The page that shows a document beside the live plan of which it is a newer copy. */
public final class ComparisonView {

    private static final int PAGE_SIZE = 40;

    private final ComparisonPage page;
    private final int number;
    private final TakeOverForm form;
    private final Problems problems;
    private final Words words;
    private final List<ActionRows> actions;
    private final int pages;

    /** @param number   which page of the actions that differ is shown; the nearest when there is no such page
     *  @param refusals the sentences of lines that were refused just now, by the id of their box */
    public ComparisonView(ComparisonPage page, int number, TakeOverForm form, Problems problems,
            Map<String, String> refusals, Words words) {
        List<ComparedAction> changed = page.comparison().changed();
        this.page = page;
        this.pages = Math.max(1, (changed.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        this.number = Math.max(1, Math.min(number, pages));
        this.form = form;
        this.problems = problems;
        this.words = words;
        List<ComparedAction> onPage = changed.stream().skip((this.number - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
        ComparisonRows rows = new ComparisonRows(page, form, refusals, words);
        this.actions = onPage.stream().map(rows::of).toList();
    }

    /** A theme or an issue that differs, or an action that stands on one side only. */
    public record Told(String key, String what, List<Piece> paper, List<Piece> product) {
    }

    public ComparisonPage page() {
        return page;
    }

    public TakeOverForm form() {
        return form;
    }

    public Problems problems() {
        return problems;
    }

    public int number() {
        return number;
    }

    public int pages() {
        return pages;
    }

    public boolean isLast() {
        return number == pages;
    }

    public String address() {
        return "/imports/" + page.line().number() + "/changes";
    }

    public String page(int other) {
        return address() + "?page=" + other;
    }

    public String caption() {
        return words.say("imports.caption", page.line().fileName(), page.line().uploadedBy(),
                words.moment(page.line().uploadedAt()));
    }

    public String lead() {
        Comparison comparison = page.comparison();
        return comparison.isEmpty()
                ? words.say("comparison.lead.same", page.plan().title(), comparison.same())
                : words.say("comparison.lead", page.plan().title(), comparison.differing(), comparison.changed().size(),
                        comparison.same());
    }

    public List<ActionRows> actions() {
        return actions;
    }

    /** Whether a later date is among the lines to pick on this page. */
    public boolean asksForDates() {
        return actions.stream().flatMap(action -> action.lines().stream())
                .anyMatch(line -> line.isToPick() && line.topic() == Topic.TIMESCALE);
    }

    /** Whether anything on this page can be picked. */
    public boolean hasBoxes() {
        return page.open() && actions.stream().flatMap(action -> action.lines().stream()).anyMatch(LineRow::isToPick);
    }

    public List<Choice> reasons() {
        return ExtensionForm.reasons(words);
    }

    public List<Told> headings() {
        return page.comparison().headings().stream().map(this::told).toList();
    }

    private Told told(Heading heading) {
        String what = words.say("comparison.heading." + ComparisonRows.kebab(heading.kind())
                + (heading.isNew() ? ".new" : ".other"), heading.key());
        List<Piece> pieces = WordDifference.of(Optional.ofNullable(heading.product()).orElse(""), heading.paper());
        return new Told(heading.key(), what, heading.isNew() ? both(heading.paper()) : ComparisonRows.side(pieces, Side.PAPER),
                heading.isNew() ? List.of() : ComparisonRows.side(pieces, Side.PRODUCT));
    }

    public List<AddedRow> added() {
        return page.comparison().added().stream().map(added -> AddedRow.of(added, problems, words)).toList();
    }

    public List<Told> missing() {
        return page.comparison().missing().stream()
                .map(action -> new Told(action.number(), words.stage(action.stage()), List.of(),
                        both(ActionTitle.of(action.wording()))))
                .toList();
    }

    private static List<Piece> both(String text) {
        return List.of(new Piece(Side.BOTH, text));
    }
}
