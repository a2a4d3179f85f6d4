package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.Correction;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.port.CancelImport;
import org.followthrough.workflow.port.CorrectImport;
import org.followthrough.workflow.port.ReadImport;
import org.followthrough.workflow.port.ReadImportAgain;
import org.followthrough.workflow.port.SavePlan;
import org.followthrough.workflow.port.UploadPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document that comes twice, or is saved twice, and makes one plan, on a real database. */
abstract class SameDocumentTest {

    private static int documents;

    @Autowired private SmallPlan plan;
    @Autowired private UploadPlan upload;
    @Autowired private ReadImport imports;
    @Autowired private ReadImportAgain again;
    @Autowired private CorrectImport correct;
    @Autowired private CancelImport cancel;
    @Autowired private SavePlan save;
    @Autowired private JdbcClient jdbc;

    private Cast cast;
    private int document;

    @BeforeEach
    void uploadAnother() {
        cast = plan.save();
        documents++;
        document = accepted(upload());
    }

    @Test
    void isToldToHaveBeenReadBeforeWhileItIsNotSaved() {
        accepted(correct.correct(new CorrectImport.Command(
                cast.lead(), document, new Correction("A1.1", Field.OWNER, "Bram Okafor"))));

        assertThat(upload()).isEqualTo(readBefore());

        assertThat(imports.open(cast.lead())).filteredOn(line -> line.fileName().equals(name())).hasSize(1);
        assertThat(jdbc.sql("select count(*) from import_correction c join plan_import i on i.id = c.import_id "
                + "where i.number = ?").param(document).query(Integer.class).single()).isOne();
    }

    @Test
    void isToldToHaveBeenReadBeforeOnceItIsAPlanAndMakesAnotherOnlyOnDemand() {
        int first = accepted(save());

        assertThat(upload()).isEqualTo(readBefore());
        assertThat(imports.read(cast.lead(), document).savedAs()).isEqualTo(first);
        assertThat(plans()).isOne();

        int copy = accepted(again.readAgain(cast.lead(), document));
        assertThat(accepted(again.readAgain(cast.lead(), document))).as("asked for twice").isEqualTo(copy);
        assertThat(actions(copy)).isEqualTo(actions(document));
        accepted(save.save(new SavePlan.Command(cast.lead(), copy, name(), "Thornmere Council")));
        assertThat(plans()).isEqualTo(2);
    }

    @Test
    void isReadAnewAfterItWasPutAside() {
        cancel.cancel(cast.lead(), document);

        assertThat(accepted(upload())).isEqualTo(document + 1);
    }

    @Test
    void isKeptOnceWhenItComesTwiceInTheSameInstant() throws Exception {
        documents++;

        List<Decision<Integer>> decisions = together(this::upload);

        assertThat(decisions).filteredOn(Decision::isAccepted).hasSize(1);
        document = decisions.stream().filter(Decision::isAccepted).map(SameDocumentTest::accepted).findFirst().orElseThrow();
        assertThat(decisions).contains(readBefore());
    }

    @Test
    void becomesOnePlanWhenItIsSavedTwiceInTheSameInstant() throws Exception {
        List<Decision<Integer>> decisions = together(this::save);

        assertThat(decisions).filteredOn(Decision::isAccepted).hasSize(1);
        assertThat(decisions).contains(Decision.refused("import.closed", name()));
        assertThat(plans()).isOne();
        assertThat(jdbc.sql("select act, refused from trail where to_wording = ? and act = 'plan-saved' order by refused")
                .param(name()).query((row, number) -> row.getBoolean("refused")).list()).containsExactly(false, true);
    }

    @Test
    void isSavedOrPutAsideWhenBothAreAskedForInTheSameInstant() throws Exception {
        List<Decision<Integer>> decisions = together(this::save, () -> cancel.cancel(cast.lead(), document));

        assertThat(decisions).filteredOn(Decision::isAccepted).hasSize(1);
        assertThat(decisions).contains(Decision.refused("import.closed", name()));
        assertThat(plans()).isEqualTo(imports.read(cast.lead(), document).cancelled() ? 0 : 1);
    }

    @Test
    void isNotSavedWithACellThatAPlanCannotHoldWhole() {
        List<List<Object>> cells = List.of(
                List.of("A1.1", Field.TIMESCALE, 1000, "timescale"), List.of("A1.1", Field.OWNER, 200, "owner"));
        for (List<Object> cell : cells) {
            correct(cell, "x".repeat((int) cell.get(2) + 1));
            assertThat(save()).isEqualTo(Decision.refused(
                    "import." + cell.get(3) + "-too-long", cell.get(0), (int) cell.get(2) + 1, cell.get(2)));
            correct(cell, "x".repeat((int) cell.get(2)));
        }

        accepted(save());
        assertThat(plans()).isOne();
    }

    @Test
    void isNotSavedWithADayThatNoPlanCanMean() {
        List<Object> timescale = List.of("A1.1", Field.TIMESCALE);
        for (String far : List.of("31 December 2099", "June 2103", "1 May 1999", "Within 99 years")) {
            correct(timescale, far);
            assertThat(save()).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
                assertThat(refused.refusal().rule()).isEqualTo("import.day-out-of-reach");
                assertThat(refused.refusal().values()).startsWith("A1.1", far);
            });
        }
        correct(timescale, "28 February 2027");

        accepted(save());
        assertThat(plans()).isOne();
    }

    private void correct(List<Object> cell, String value) {
        accepted(correct.correct(new CorrectImport.Command(
                cast.lead(), document, new Correction((String) cell.get(0), (Field) cell.get(1), value))));
    }

    private List<Decision<Integer>> together(Callable<Decision<Integer>> act) throws Exception {
        return together(act, act);
    }

    private static List<Decision<Integer>> together(Callable<Decision<Integer>> one, Callable<Decision<Integer>> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Decision<Integer>> decisions = new ArrayList<>();
            for (Future<Decision<Integer>> decision : two.invokeAll(List.of(after(start, one), after(start, other)))) {
                decisions.add(decision.get());
            }
            return decisions;
        } finally {
            two.shutdownNow();
        }
    }

    private static Callable<Decision<Integer>> after(CyclicBarrier start, Callable<Decision<Integer>> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private Decision<Integer> readBefore() {
        return Decision.refused("import.read-before", document, name(), "Maud Eccles", "2026-11-02");
    }

    private Decision<Integer> upload() {
        return upload.upload(new UploadPlan.Command(cast.lead(), name(), new RawTable(List.of(
                new RawTable.Row(1, List.of("No.", "Issue", "Action", "Timescale", "Owner")),
                new RawTable.Row(2, List.of("A1", "Visits are late", "Agree rota " + documents, "June 2027", "Ines Calder")),
                new RawTable.Row(3, List.of("A2", "Notes are thin", "Write the notes", "May 2027", "Ines Calder"))))));
    }

    private Decision<Integer> save() {
        return save.save(new SavePlan.Command(cast.lead(), document, name(), "Thornmere Council"));
    }

    private int plans() {
        return jdbc.sql("select count(*) from plan where title = ?").param(name()).query(Integer.class).single();
    }

    private List<DraftAction> actions(int number) {
        return imports.read(cast.lead(), number).draft().actions().toList();
    }

    private static String name() {
        return "rota-" + documents + ".csv";
    }

    private static int accepted(Decision<Integer> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<Integer>) decision).result();
    }
}
