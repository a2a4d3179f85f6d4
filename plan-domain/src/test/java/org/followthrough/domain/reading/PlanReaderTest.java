package org.followthrough.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.domain.reading.Drafts.HEADER;
import static org.followthrough.domain.reading.Drafts.action;
import static org.followthrough.domain.reading.Drafts.read;
import static org.followthrough.domain.reading.Drafts.refused;
import static org.followthrough.domain.reading.Drafts.rules;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

    @Test
    void readsAPlainPlan() {
        DraftPlan plan = read("Post-inspection plan of Elmshire, March 2026", "", HEADER,
                "A - Records|A1|Keep records up to date.|Para 4, 12|Check every file.|June 2026|Ada Quill / Ben Marsh|GREEN - Done");

        assertThat(plan.title()).isEqualTo("Post-inspection plan of Elmshire, March 2026");
        assertThat(plan.asAt()).isEqualTo("March 2026");
        assertThat(plan.themes()).extracting(DraftTheme::code, DraftTheme::name)
                .containsExactly(tuple("A", "Records"));
        assertThat(plan.issues().get(0).reportRefs()).containsExactly("4", "12");
        DraftAction action = action(plan, "A1.1");
        assertThat(action.text()).isEqualTo("Check every file.");
        assertThat(action.timescales()).containsExactly("June 2026");
        assertThat(action.owners()).containsExactly("Ada Quill", "Ben Marsh");
        assertThat(action.rag()).isEqualTo("GREEN");
        assertThat(action.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(plan.unread()).isEmpty();
    }

    @Test
    void knowsColumnsByTheWordsOfTheField() {
        DraftPlan plan = read("Ref|Recommendation|What we will do|By when|Lead officer|Status",
                "1|Train all staff|Book two courses|13/4/2026|Ada Quill|amber");

        DraftAction action = action(plan, "1.1");
        assertThat(action.text()).isEqualTo("Book two courses");
        assertThat(action.timescales()).containsExactly("13/4/2026");
        assertThat(action.effectiveOwners()).containsExactly("Ada Quill");
        assertThat(action.rag()).isEqualTo("AMBER");
        assertThat(plan.themes()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoPlan() {
        assertThat(refused("", " | ").rule()).isEqualTo("reading.empty");
        assertThat(refused("Dear Ada,", "thank you for the cake.").rule()).isEqualTo("reading.no-plan");
        assertThat(refused(HEADER, "A - Records|A1|Keep records.||||Ada Quill|").rule()).isEqualTo("reading.no-actions");
    }

    @Test
    void goesOnAcrossThePageHeaderInTheMiddleOfARow() {
        DraftPlan plan = read(HEADER,
                "A - Records|A1|Keep records.|Para 4|Check every file in the|June 2026|Ada Quill|Checks are under",
                HEADER, "||||office by hand.|||way.");

        DraftAction action = action(plan, "A1.1");
        assertThat(action.text()).isEqualTo("Check every file in the office by hand.");
        assertThat(action.progress()).isEqualTo("Checks are under way.");
        assertThat(action.lines()).containsExactly(2, 4);
    }

    @Test
    void givesTheRowAboveTheProgressThatWasPrintedOneRowTooLow() {
        DraftPlan plan = read(HEADER,
                "A - Records|A1|Keep records.|Para 4|Check files.|June 2026|Ada Quill|Every team was told by",
                "||||Train staff.|||its manager. GREEN - Training began");

        assertThat(action(plan, "A1.1").progress()).isEqualTo("Every team was told by its manager.");
        assertThat(action(plan, "A1.2").progress()).isEqualTo("GREEN - Training began");
        assertThat(rules(action(plan, "A1.2").cell(Field.PROGRESS))).containsExactly("reading.tail");
    }

    @Test
    void inheritsTimescaleAndOwnersWithinAnIssueOnly() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Check files.|June 2026|Ada Quill|", "||||Train staff.|||",
                "|A2|Share records.||Write a protocol.|||");

        assertThat(action(plan, "A1.2").timescales()).isEmpty();
        assertThat(action(plan, "A1.2").effectiveTimescale()).isEqualTo("June 2026");
        assertThat(action(plan, "A1.2").effectiveOwners()).containsExactly("Ada Quill");
        assertThat(action(plan, "A2.1").effectiveTimescale()).isNull();
        assertThat(action(plan, "A2.1").effectiveOwners()).isEmpty();
    }

    @Test
    void movesAShiftedRowBack() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Check files.|June 2026|Ada Quill|",
                "|||||Train staff.|July 2026||Begun.");

        DraftAction action = action(plan, "A1.2");
        assertThat(action.text()).isEqualTo("Train staff.");
        assertThat(action.timescales()).containsExactly("July 2026");
        assertThat(action.progress()).isEqualTo("Begun.");
        assertThat(rules(action.cell(Field.ACTION))).containsExactly("reading.shifted");
    }

    @Test
    void readsAPageWithoutAThemeColumn() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Check files.|June 2026|Ada Quill|",
                HEADER.substring("Theme|".length()), "A2|Share records.|Para 9|Write a protocol.|May 2026|Ben Marsh|");

        assertThat(plan.issues().get(1).theme()).isEqualTo("A");
        assertThat(action(plan, "A2.1").owners()).containsExactly("Ben Marsh");
    }

    @Test
    void leavesOutARowThatEchoesTheClippedLineBelow() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.|Para 4|Check files.|June 2026|Ada Quill|",
                "|AE|Shave all recerds|Pava 9|Train staff.|Wittin 3|Bon Mrash|Begun.",
                "|A2|Share all records with partners.|Para 9|Write a protocol.|Within 3 months|Ben Marsh|");

        assertThat(action(plan, "A1.2").text()).isEqualTo("Train staff.");
        assertThat(action(plan, "A1.2").effectiveOwners()).containsExactly("Ada Quill");
        assertThat(rules(action(plan, "A1.2").cell(Field.OWNER))).containsExactly("reading.echo-row");
        assertThat(plan.issues()).extracting(DraftIssue::no).containsExactly("A1", "A2");
    }

    @Test
    void leavesOutAMisreadRepeatOfATimescale() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Check all the|Immediate|Ada Quill|",
                "||||files by hand.|mmediale|Ada Qnil|");

        DraftAction action = action(plan, "A1.1");
        assertThat(action.timescales()).containsExactly("Immediate");
        assertThat(action.owners()).containsExactly("Ada Quill");
        assertThat(rules(action.cell(Field.TIMESCALE))).containsExactly("reading.echo");
    }

    @Test
    void repairsNumbersWithLettersThatLookAlike() {
        DraftPlan plan = read(HEADER, "G - Staff|61|Know the staff.||Ask them.|June 2026|Ada Quill|",
                "B - Views|В1|Hear children.||Ask them.|June 2026|Ada Quill|");

        assertThat(plan.issues()).extracting(DraftIssue::no).containsExactly("G1", "B1");
        assertThat(plan.issues().get(0).cell(Field.NUMBER).remarks())
                .containsExactly(Remark.of("look-alike", "61", "G1"));
    }

    @Test
    void reportsANumberThatIsPrintedNowhere() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Check files.|June 2026|Ada Quill|",
                "|A3|Share records.||Write a protocol.|May 2026|Ben Marsh|");

        assertThat(plan.missing()).containsExactly("A2");
        assertThat(plan.issues().get(1).issue()).isNull();
        assertThat(plan.issues().get(1).actions()).isEmpty();
    }

    @Test
    void givesTheWordsInAGapTheirNumberAndSaysThatItIsNotPrinted() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.|Para 4 Para 7,|Check files.|June 2026 Within 3|Ada Quill|GREEN Done. GREEN",
                HEADER, "||Elmshire to watch how files are kept.|9||months|Manager|Watched since May",
                "|A3|Share records.||Write a protocol.|May 2026|Ben Marsh|");

        DraftIssue missing = plan.issues().get(1);
        assertThat(missing.no()).isEqualTo("A2");
        assertThat(missing.missing()).isTrue();
        assertThat(missing.reportRefs()).containsExactly("7", "9");
        assertThat(plan.issues().get(0).reportRefs()).containsExactly("4");
        assertThat(action(plan, "A1.1").timescales()).containsExactly("June 2026");
        assertThat(action(plan, "A1.1").progress()).isEqualTo("GREEN Done.");
        assertThat(action(plan, "A2.1").kind()).isEqualTo(DraftAction.Kind.NO_ACTION_PRINTED);
        assertThat(action(plan, "A2.1").timescales()).containsExactly("Within 3 months");
        assertThat(action(plan, "A2.1").rag()).isEqualTo("GREEN");
    }

    @Test
    void tellsCrossReferencesTagsAndFilesApart() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Check files. [Harbour Plan]|June 2026|Ada Quill|See checks.docx (4 KB)",
                "||||[See also Records action A9 above]|||");

        assertThat(action(plan, "A1.1").tags()).containsExactly("Harbour Plan");
        assertThat(action(plan, "A1.1").files()).hasSize(1).first().asString().endsWith("checks.docx");
        assertThat(action(plan, "A1.2").kind()).isEqualTo(DraftAction.Kind.CROSS_REFERENCE);
        assertThat(action(plan, "A1.2").crossReferences()).containsExactly("A9");
    }

    @Test
    void keepsSeveralTimescalesOfOneCellInTheirOrder() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Check and train.|May 2026 Ongoing Ongoing|Ada Quill|");

        DraftAction action = action(plan, "A1.1");
        assertThat(action.timescales()).containsExactly("May 2026", "Ongoing", "Ongoing");
        assertThat(action.effectiveTimescale()).isEqualTo("May 2026 Ongoing Ongoing");
        assertThat(action.cell(Field.TIMESCALE).confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void makesDatedColoursOfOneActionItsMilestones() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Write and approve.|May 2026|Ada Quill|GREEN Written.",
                "|||||July 2026||AMBER To be approved.");

        assertThat(action(plan, "A1.1").milestones()).extracting(DraftAction.Milestone::rag).containsExactly("GREEN", "AMBER");
        assertThat(action(plan, "A1.1").rag()).isEqualTo("AMBER");
    }

    @Test
    void takesOutHeadingsThatWereGluedToCells() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Check files.|June 2026|Ada Quill|",
                "Theme|No.|Issue||Train staff.|Timescale July 2026||Progress (RAG)Begun.");

        assertThat(action(plan, "A1.2").timescales()).containsExactly("July 2026");
        assertThat(action(plan, "A1.2").progress()).isEqualTo("Begun.");
    }

    @Test
    void dropsNothing() {
        DraftPlan plan = read("Plan", "Draft 3", "Issue|Action|By when|Cost", "Keep records.|Check files.|•|£ 90");

        assertThat(plan.unread()).extracting(Unread::line, Unread::text).containsExactlyInAnyOrder(
                tuple(2, "Draft 3"), tuple(4, "•"),
                tuple(3, "Cost"), tuple(4, "£ 90"));
    }

    @Test
    void putsACellRightAndLetsOthersInheritIt() {
        DraftPlan plan = read(HEADER, "A - Records|A1|Keep records.||Check files.|soon|Ada Quill|", "||||Train staff.|||");

        DraftPlan corrected = plan.with(List.of(new Correction("A1.1", Field.TIMESCALE, "June 2026"),
                new Correction("A1.2", Field.OWNER, "Ben Marsh"), new Correction("A1", Field.REPORT_REF, "Para 3")));

        assertThat(action(plan, "A1.1").confidence()).isEqualTo(Confidence.LOW);
        assertThat(action(corrected, "A1.1").confidence()).isEqualTo(Confidence.HIGH);
        assertThat(action(corrected, "A1.2").effectiveTimescale()).isEqualTo("June 2026");
        assertThat(action(corrected, "A1.2").effectiveOwners()).containsExactly("Ben Marsh");
        assertThat(corrected.issues().get(0).reportRefs()).containsExactly("3");
    }
}
