package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.plan.Inspectorate;
import org.followthrough.domain.plan.StatutoryDuty;
import org.followthrough.domain.reading.Correction;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.port.CancelImport;
import org.followthrough.workflow.port.CorrectImport;
import org.followthrough.workflow.port.EnterInspection;
import org.followthrough.workflow.port.MapColumns;
import org.followthrough.workflow.port.MeetStatutoryDate;
import org.followthrough.workflow.port.ReadImportAgain;
import org.followthrough.workflow.port.SavePlan;
import org.followthrough.workflow.port.UploadPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** What a programme lead does with a plan before and around its publication. */
class AttemptsOnPlans {

    @Autowired private UploadPlan upload;
    @Autowired private MapColumns map;
    @Autowired private CorrectImport correct;
    @Autowired private SavePlan save;
    @Autowired private CancelImport cancel;
    @Autowired private ReadImportAgain again;
    @Autowired private EnterInspection enter;
    @Autowired private MeetStatutoryDate meet;

    private int document;

    List<Attempt> with(Cast cast) {
        return List.of(
                new Attempt("upload", () -> uploaded(cast, "Agree the rota")),
                new Attempt("map columns", () -> map.map(new MapColumns.Command(
                        cast.lead(), document, List.of(new MapColumns.Choice(4, Field.OWNER))))),
                new Attempt("correct", () -> correct.correct(new CorrectImport.Command(
                        cast.lead(), document, new Correction("A2.1", Field.TIMESCALE, "June 2027")))),
                new Attempt("save", () -> save.save(new SavePlan.Command(
                        cast.lead(), document, "Plan of the harbour", "Thornmere Council"))),
                new Attempt("read it again", () -> again.readAgain(cast.lead(), document)),
                new Attempt("upload another", () -> uploaded(cast, "Agree the tides")),
                new Attempt("cancel", () -> cancel.cancel(cast.lead(), document)),
                new Attempt("enter the inspection", () -> enter.enter(new EnterInspection.Command(
                        cast.lead(), cast.plan(), Inspectorate.OFSTED, LocalDate.of(2026, 10, 26), null))),
                new Attempt("meet a statutory date", () -> meet.meet(new MeetStatutoryDate.Command(
                        cast.lead(), cast.plan(), StatutoryDuty.OFSTED_DRAFT, LocalDate.of(2026, 11, 2)))));
    }

    private Decision<Integer> uploaded(Cast cast, String action) {
        Decision<Integer> decision = upload.upload(new UploadPlan.Command(cast.lead(), "plan.csv", table(action)));
        if (decision instanceof Decision.Accepted<Integer> accepted) {
            document = accepted.result();
        }
        return decision;
    }

    private static RawTable table(String action) {
        List<List<String>> rows = List.of(
                List.of("No.", "Issue raised", "Action", "Timescale", "Berth", "Progress"),
                List.of("A1", "Visits are late", action, "May 2027", "North quay", ""),
                List.of("A2", "Notes are thin", "Write the notes", "May 2027", "South quay", ""));
        List<RawTable.Row> numbered = new ArrayList<>();
        rows.forEach(cells -> numbered.add(new RawTable.Row(numbered.size() + 1, cells)));
        return new RawTable(numbered);
    }
}
