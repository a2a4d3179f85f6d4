package org.followthrough.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final HeadedTable TABLE = new HeadedTable(Drafts.table("Harbourside action plan||||||",
            "No.|Issue|Action|Deadline|Berth|Comments|",
            "A1|Visits are late|Agree a rota with the duty team|June 2026|North quay|The rota is drafted|Red folder",
            "A2|Notes are thin|Write a template for notes|May 2026|South quay||",
            "No.|Issue|Action|Deadline|Berth|Comments|",
            "A3|Calls are missed|Hire a second clerk|July 2026|East quay|Advert placed|"));

    private final PlanReader reader = new PlanReader();

    @Test
    void showsEachColumnWithItsHeadingItsFirstCellsAndWhatItTells() {
        assertThat(reader.columns(TABLE, Mapping.NONE)).contains(
                new PlanColumn(0, "no.", "No.", List.of("A1", "A2", "A3"), Field.NUMBER),
                new PlanColumn(4, "berth", "Berth", List.of("North quay", "South quay", "East quay"), null),
                new PlanColumn(6, "#7", "", List.of("Red folder"), null)).hasSize(7);
    }

    @Test
    void readsColumnsAsAPersonSaidInEveryPartOfTheTable() {
        Mapping mapping = Mapping.NONE.and("berth", Field.OWNER);

        DraftPlan plan = draft(mapping);

        assertThat(plan.actions()).extracting(DraftAction::owners)
                .containsExactly(List.of("North quay"), List.of("South quay"), List.of("East quay"));
        assertThat(Drafts.action(plan, "A3.1").progress()).isEqualTo("Advert placed");
        assertThat(reader.columns(TABLE, mapping)).extracting(PlanColumn::tells).containsExactly(Field.NUMBER,
                Field.ISSUE, Field.ACTION, Field.TIMESCALE, Field.OWNER, Field.PROGRESS, null);
    }

    @Test
    void readsAColumnWithoutAHeadingByItsPlace() {
        DraftPlan plan = draft(Mapping.NONE.and("#7", Field.PROGRESS));

        assertThat(Drafts.action(plan, "A1.1").progress()).isEqualTo("The rota is drafted Red folder");
    }

    @Test
    void keepsTheTextOfAColumnThatTellsNothing() {
        DraftPlan plan = draft(Mapping.NONE.and("deadline", null));

        assertThat(plan.actions()).allMatch(action -> action.timescales().isEmpty());
        assertThat(plan.unread()).extracting(Unread::text).contains("June 2026", "May 2026", "July 2026");
    }

    @Test
    void takesTheLastThatWasSaidOfAColumn() {
        Mapping mapping = Mapping.NONE.and("comments", null).and("comments", Field.PROGRESS);

        assertThat(mapping).isEqualTo(Mapping.NONE.and("comments", Field.PROGRESS));
        assertThat(mapping.without("comments")).isEqualTo(Mapping.NONE);
    }

    @Test
    void tellsColumnsOfOneHeadingApart() {
        RawTable.Row header = Drafts.table("Date|Date|").rows().get(0);

        assertThat(Mapping.keys(header, 4)).containsExactly("date", "date #2", "#3", "#4");
    }

    @Test
    void refusesAPlanInWhichNoColumnTellsTheActions() {
        Decision<DraftPlan> decision = reader.read(TABLE, Mapping.NONE.and("action", null));

        assertThat(((Decision.Refused<DraftPlan>) decision).refusal().rule()).isEqualTo("reading.no-actions");
    }

    private DraftPlan draft(Mapping mapping) {
        return ((Decision.Accepted<DraftPlan>) reader.read(TABLE, mapping)).result();
    }
}
