package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.Correction;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.PlanColumn;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.port.CancelImport;
import org.followthrough.workflow.port.CorrectImport;
import org.followthrough.workflow.port.MapColumns;
import org.followthrough.workflow.port.MapColumns.Choice;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.ReadColumns;
import org.followthrough.workflow.port.ReadImport;
import org.followthrough.workflow.port.UploadPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person says of the columns of a document, and what becomes of it in the next one, on a real database. */
abstract class ColumnsJourneyTest {

    private static final String HEADER = "No.|Issue|Action|Deadline|Berth|Comments";
    private static final int BERTH = 4;

    @Autowired private SmallPlan plan;
    @Autowired private UploadPlan upload;
    @Autowired private CorrectImport correct;
    @Autowired private CancelImport cancel;
    @Autowired private MapColumns map;
    @Autowired private ReadColumns columns;
    @Autowired private ReadImport imports;
    @Autowired private JdbcClient jdbc;

    private static int copies;

    private Cast cast;
    private int document;

    @BeforeEach
    void upload() {
        cast = plan.save();
        document = upload(HEADER);
        choose(BERTH, null);
        document = upload(HEADER);
    }

    @Test
    void readsTheDocumentAnewAndTheNextOneTheSameWay() {
        assertThat(owners(document)).containsExactly(List.of(), List.of());

        assertThat(map(new Choice(BERTH, Field.OWNER))).isEqualTo(Decision.accepted(List.of()));

        assertThat(owners(document)).containsExactly(List.of("North quay"), List.of("South quay"));
        assertThat(columns.remembered(cast.lead(), document)).isEmpty();
        int next = upload(HEADER.toUpperCase());
        assertThat(owners(next)).containsExactly(List.of("North quay"), List.of("South quay"));
        assertThat(columns.remembered(cast.lead(), next)).containsExactly("BERTH");
    }

    @Test
    void forgetsWhatWasSaidWhenTheColumnIsReadAsItsHeadingSaysAgain() {
        choose(BERTH, Field.OWNER);
        choose(BERTH, null);

        int next = upload(HEADER);

        assertThat(owners(document)).containsExactly(List.of(), List.of());
        assertThat(owners(next)).containsExactly(List.of(), List.of());
        assertThat(columns.remembered(cast.lead(), next)).isEmpty();
        assertThat(columns.read(cast.lead(), next).columns()).extracting(PlanColumn::tells).containsExactly(
                Field.NUMBER, Field.ISSUE, Field.ACTION, Field.TIMESCALE, null, Field.PROGRESS);
    }

    @Test
    void keepsTheCorrectionsOfRowsThatStayAndPutsTheOthersAside() {
        correct("A1.1", Field.ACTION, "Agree the rota with everybody");
        correct("A2", Field.ISSUE, "Notes are far too thin");

        Decision<List<String>> decision = map(new Choice(0, null), new Choice(BERTH, Field.NUMBER));

        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<String> putAside = ((Decision.Accepted<List<String>>) decision).result();
        assertThat(jdbc.sql("select count(*) from import_correction c join plan_import i on i.id = c.import_id "
                + "where i.number = ?").param(document).query(Integer.class).single()).isEqualTo(2 - putAside.size());
        choose(0, Field.NUMBER);
        choose(BERTH, null);
        assertThat(correct("A1.1", Field.ACTION, "Agree the rota").isAccepted()).isTrue();
    }

    @Test
    void changesNothingWhenNoColumnWouldTellTheActions() {
        Decision<List<String>> decision = map(new Choice(2, null));

        assertThat(decision).isEqualTo(Decision.refused("reading.no-actions"));
        assertThat(imports.read(cast.lead(), document).draft().actions()).hasSize(2);
        assertThat(owners(upload(HEADER))).hasSize(2);
    }

    @Test
    void letsOnlyTheProgrammeLeadSpeakOfColumnsAndOnlyOfAnOpenImport() {
        assertThatThrownBy(() -> columns.read(cast.owner(), document)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> map.map(new MapColumns.Command(cast.owner(), document, List.of())))
                .isInstanceOf(NotPermittedException.class);
        cancel.cancel(cast.lead(), document);
        assertThat(map(new Choice(BERTH, Field.OWNER))).isEqualTo(Decision.refused("import.closed", "quays.csv"));
    }

    /** Each time another copy: one that says the same would be the one that is there. */
    private int upload(String header) {
        copies++;
        List<RawTable.Row> rows = new ArrayList<>();
        for (String row : List.of(header,
                "A1|Visits are late|Agree a rota with the duty team|June 2026|North quay|The rota is drafted",
                "A2|Notes are thin|Write a template for notes|May 2026|South quay|Copy " + copies)) {
            rows.add(new RawTable.Row(rows.size() + 1, Arrays.asList(row.split("\\|", -1))));
        }
        return ((Decision.Accepted<Integer>) upload.upload(
                new UploadPlan.Command(cast.lead(), "quays.csv", new RawTable(rows)))).result();
    }

    private Decision<Integer> correct(String key, Field field, String value) {
        return correct.correct(new CorrectImport.Command(cast.lead(), document, new Correction(key, field, value)));
    }

    private void choose(int column, Field tells) {
        assertThat(map(new Choice(column, tells)).isAccepted()).isTrue();
    }

    private Decision<List<String>> map(Choice... choices) {
        return map.map(new MapColumns.Command(cast.lead(), document, List.of(choices)));
    }

    private List<List<String>> owners(int number) {
        return imports.read(cast.lead(), number).draft().actions().map(DraftAction::owners).toList();
    }
}
