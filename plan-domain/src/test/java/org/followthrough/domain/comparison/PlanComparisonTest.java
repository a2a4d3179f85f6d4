package org.followthrough.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.Sample;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.comparison.Comparison.Heading;
import org.followthrough.domain.comparison.LivePlan.LiveIssue;
import org.followthrough.domain.comparison.LivePlan.LiveTheme;
import org.followthrough.domain.comparison.Match.How;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.PlanReader;
import org.followthrough.domain.reading.RawTable;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final LocalDate BASE = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);
    private static final String HEADER = "Theme|No.|Issue|Report Ref.|Action|Timescale|Responsibility|Progress (RAG)";
    private static final String PROTOCOL = "Agree a protocol with the housing team and publish it.";
    private static final String AUDIT = "Audit twenty case files a month and share what they show.";
    private static final String FIRST = "A - Records|A1|Records come late.|3|" + PROTOCOL + "|";
    private static final String SECOND = "||||" + AUDIT + "|";

    private final PlanComparison comparison = new PlanComparison(new TimescaleReader(Sample.CALENDAR));

    @Test
    void findsNothingInACopyThatSaysTheSame() {
        Comparison same = compare(plan(live("A1.1", PROTOCOL), live("A1.2", AUDIT)),
                FIRST + "27 November 2026|Ines Calder / Bram Okafor|AMBER Two posts are empty.",
                SECOND + "27/11/2026|Ines Calder / Bram Okafor|AMBER Two posts are empty.");

        assertThat(same.isEmpty()).isTrue();
        assertThat(same.same()).isEqualTo(10);
        assertThat(same.actions()).extracting(ComparedAction::match)
                .containsExactly(new Match(How.NUMBER, 100), new Match(How.NUMBER, 100));
    }

    @Test
    void leavesAloneWhatTheCopyLeavesBlankOrWritesInOtherQuotes() {
        Comparison same = compare(plan(live("A1.1", "Keep the child\u2019s \u201cown\u201d words \u2013 always.")),
                "A - Records|A1|Records come  late.|3|Keep the child's \"own\" words - always.|||");

        assertThat(same.isEmpty()).isTrue();
    }

    @Test
    void comparesTextsWithoutWhatWordProcessorsChange() {
        assertThat(Stream.of("a  b", " a b", "a b ", "a\tb", "a\nb", "a\u00A0b", "a\u200B b", "a\u007F b").map(Plain::text))
                .containsExactly("a b", "a b", "a b", "a b", "a b", "a b", "a b", "a\u007F b");
        assertThat(Plain.text("Check \"it\", and the child's - own; 3 of 4 (75%).")).isEqualTo(
                "Check \"it\", and the child's - own; 3 of 4 (75%).");
        assertThat(Plain.text("\u201Cit\u201D \u2019 \u2013 \u2026")).isEqualTo("\"it\" ' - ...");
        assertThat(Plain.text("")).isEmpty();
    }

    @Test
    void tellsEveryLineThatDiffers() {
        ComparedAction changed = only(compare(plan(live("A1.1", PROTOCOL)),
                FIRST.replace("publish", "print") + "18 December 2026|Bram Okafor|RED Housing has left the table."));

        assertThat(changed.differences()).extracting(Difference::topic, Difference::paper, Difference::product,
                Difference::isToChoose).containsExactly(
                tuple(Difference.Topic.WORDING, PROTOCOL.replace("publish", "print"), PROTOCOL, false),
                tuple(Difference.Topic.TIMESCALE, "18 December 2026", "2026-11-27", true),
                tuple(Difference.Topic.OWNERS, "Bram Okafor", "Ines Calder; Bram Okafor", true),
                tuple(Difference.Topic.PROGRESS, "Housing has left the table.", "Two posts are empty.", true),
                tuple(Difference.Topic.COLOUR, "RED", "AMBER", true));
        assertThat(changed.same()).isZero();
    }

    @Test
    void offersOnlyTheNewWordsOfAProgressThatWasWrittenOn() {
        assertThat(progress("AMBER Two posts are empty. One was filled in November."))
                .isEqualTo("One was filled in November.");
        assertThat(progress("AMBER One was filled in November. Two posts are empty."))
                .isEqualTo("One was filled in November.");
        assertThat(NewProgress.in("Ongoing training in two teams", List.of("Ongoing")))
                .isEqualTo("Ongoing training in two teams");
        assertThat(NewProgress.in("GREEN - complete.", List.of("Green: complete."))).isEmpty();
    }

    @Test
    void bringsNoDateForwardAndSetsNone() {
        assertThat(rule(timescale("6 November 2026"))).isEqualTo("comparison.date-earlier");
        assertThat(rule(timescale("Ongoing"))).isEqualTo("comparison.ongoing-is-no-date");
        assertThat(rule(timescale("31 February 2027"))).isEqualTo("timescale.no-such-day");
        assertThat(rule(timescale("when the panel says so"))).isEqualTo("timescale.no-date");
        assertThat(rule(timescale("June 2099"))).isEqualTo("timescale.beyond-calendar");
        assertThat(timescale("20 November 2026; 27 November 2026")).isNull();
    }

    @Test
    void leavesATimescaleAloneThatIsWrittenAsItWasPublished() {
        LiveAction later = new LiveAction("A1.1", "A1", PROTOCOL, "Within 3 months", LocalDate.of(2027, 3, 1), List.of(),
                List.of(), null, null, Stage.IN_PROGRESS);

        assertThat(compare(plan(later), FIRST + "Within 2 months||").changed()).hasSize(1);
        assertThat(compare(plan(later), FIRST + "Within  3 months||").isEmpty()).isTrue();
    }

    @Test
    void letsADocumentChangeNothingThatIsPastItsOwner() {
        LiveAction submitted = new LiveAction("A1.1", "A1", PROTOCOL, null, DUE, List.of("Ines Calder"), List.of(), null,
                "GREEN", Stage.SUBMITTED);
        LiveAction confirmed = new LiveAction("A1.2", "A1", AUDIT, null, DUE, List.of("Ines Calder"), List.of(), null, "BLUE",
                Stage.CONFIRMED);

        Comparison found = compare(plan(submitted, confirmed),
                FIRST + "18 December 2026|Bram Okafor|RED Not yet.", SECOND + "27 November 2026|Ines Calder|RED Not yet.");

        assertThat(found.changed().get(0).differences()).extracting(PlanComparisonTest::rule).containsExactly(
                "comparison.not-with-owner", "comparison.not-with-owner", "comparison.not-with-owner", null);
        assertThat(found.changed().get(1).differences()).extracting(PlanComparisonTest::rule).containsExactly(
                "comparison.not-with-owner", "comparison.colour-of-closed");
    }

    @Test
    void takesTheColourThatTheProductShowsForNoDifference() {
        LiveAction green = new LiveAction("A1.1", "A1", PROTOCOL, null, DUE, List.of("Ines Calder"), List.of(), "AMBER", "GREEN",
                Stage.IN_PROGRESS);

        assertThat(compare(plan(green), FIRST + "27 November 2026|Ines Calder|GREEN").isEmpty()).isTrue();
    }

    @Test
    void findsActionsByTheirWordsWhereNumbersMoved() {
        Comparison moved = compare(plan(live("A1.1", PROTOCOL), live("A1.2", AUDIT)),
                "A - Records|A1|Records come late.|3|Name a duty lead on every ward.|||",
                "||||" + PROTOCOL + "|||",
                "||||" + AUDIT.replace("twenty", "thirty") + "|||");

        assertThat(moved.actions()).extracting(action -> action.paper().id(), action -> action.product().number(),
                ComparedAction::match).containsExactly(
                tuple("A1.2", "A1.1", new Match(How.WORDS_IN_ISSUE, 100)),
                tuple("A1.3", "A1.2", new Match(How.WORDS_IN_ISSUE, 90)));
        assertThat(moved.added()).extracting(added -> added.action().id()).containsExactly("A1.1");
        assertThat(moved.missing()).isEmpty();
    }

    @Test
    void findsAnActionThatMovedToAnotherIssueAndDoubtsANumberWithOtherWords() {
        Comparison moved = compare(plan(live("A1.1", PROTOCOL), live("A1.2", AUDIT)),
                "A - Records|A1|Records come late.|3|Name a duty lead on every ward.|||",
                "|A2|Nobody reads them.|4|" + AUDIT + "|||");

        assertThat(moved.actions()).extracting(action -> action.product().number(), action -> action.match().how(),
                action -> action.match().isSure()).containsExactly(
                tuple("A1.1", How.NUMBER_ALONE, false), tuple("A1.2", How.WORDS_IN_PLAN, true));
        assertThat(moved.headings()).containsExactly(
                new Heading(Heading.Kind.ISSUE, "A2", "Nobody reads them.", null));
    }

    @Test
    void tellsWhatIsMissingOnPaperButNotWhatEndedInTheProduct() {
        LiveAction withdrawn = new LiveAction("A1.3", "A1", "Paint the hall.", null, DUE, List.of(), List.of(), null, null,
                Stage.WITHDRAWN);

        Comparison found = compare(plan(live("A1.1", PROTOCOL), live("A1.2", AUDIT), withdrawn), FIRST + "||");

        assertThat(found.missing()).extracting(LiveAction::number).containsExactly("A1.2");
    }

    @Test
    void tellsThemesAndIssuesOfOtherWords() {
        Comparison found = compare(plan(live("A1.1", PROTOCOL)),
                "A - Files|A1|Records come early.|3|" + PROTOCOL + "|||", "B - Staff|B1|Posts are empty.|4|Fill them.|||");

        assertThat(found.headings()).containsExactly(
                new Heading(Heading.Kind.THEME, "A", "Files", "Records"),
                new Heading(Heading.Kind.THEME, "B", "Staff", null),
                new Heading(Heading.Kind.ISSUE, "A1", "Records come early.", "Records come late."),
                new Heading(Heading.Kind.ISSUE, "B1", "Posts are empty.", null));
    }

    @Test
    void comparesTwoThousandActionsWhoseNumbersAllMoved() {
        List<LiveAction> live = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        IntStream.range(0, 2_000).forEach(at -> {
            String words = "Review file " + at + " with team " + at % 97 + " and report to panel " + at % 89 + ".";
            live.add(new LiveAction("A1." + (at + 2), "A1", words, null, DUE, List.of(), List.of(), null, null, Stage.OFFERED));
            rows.add((at == 0 ? "A - Records|A1|Records come late.|3|" : "||||") + words + "|||");
        });

        Comparison found = compare(plan(live.toArray(LiveAction[]::new)), rows.toArray(String[]::new));

        assertThat(found.actions()).hasSize(2_000);
        assertThat(found.differing()).isZero();
    }

    private String progress(String cell) {
        return only(compare(plan(live("A1.1", PROTOCOL)), FIRST + "||" + cell)).differences().get(0).paper();
    }

    private Difference timescale(String cell) {
        Comparison found = compare(plan(live("A1.1", PROTOCOL)), FIRST + cell + "||");
        return found.changed().isEmpty() ? null : only(found).differences().get(0);
    }

    private static String rule(Difference difference) {
        return difference.bar() == null ? null : difference.bar().rule();
    }

    private static ComparedAction only(Comparison comparison) {
        assertThat(comparison.changed()).hasSize(1);
        return comparison.changed().get(0);
    }

    private Comparison compare(LivePlan product, String... rows) {
        List<RawTable.Row> table = Stream.concat(Stream.of(HEADER), Arrays.stream(rows))
                .map(row -> new RawTable.Row(1, Arrays.asList(row.split("\\|", -1))))
                .toList();
        return comparison.compare(
                ((Decision.Accepted<DraftPlan>) new PlanReader().read(new RawTable(table))).result(), product);
    }

    private static LivePlan plan(LiveAction... actions) {
        return new LivePlan(BASE, List.of(new LiveTheme("A", "Records")),
                List.of(new LiveIssue("A1", "Records come late.")), List.of(actions));
    }

    private static LiveAction live(String number, String wording) {
        return new LiveAction(number, "A1", wording, null, DUE, List.of("Ines Calder", "Bram Okafor"),
                List.of("Two posts are empty."), "AMBER", "AMBER", Stage.IN_PROGRESS);
    }
}
