package org.followthrough.web.documents.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.PlanReader;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.web.documents.PublishedPlan;
import org.followthrough.web.documents.in.PlanDocumentReader;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.followthrough.workflow.port.ReadPlanTable.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {

    private static final int PLANS = 200;
    private static final Words WORDS = Words.ofTheProduct();

    enum Kind {
        CSV(new CsvWriter(WORDS)), XLSX(new XlsxWriter(WORDS)),
        DOCX((plan, out) -> new DocxWriter().write(new PlanPaper(WORDS).of(plan), out));

        private final PlanWriter writer;

        Kind(PlanWriter writer) {
            this.writer = writer;
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTwoHundredNastyPlansBackWordForWord(Kind kind) throws IOException {
        NastyPlans plans = new NastyPlans(2030);
        for (int plan = 0; plan < PLANS; plan++) {
            ReadAgain.assertSame(plans.next(), kind.writer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsThePublishedPlanBackWordForWord(Kind kind) throws IOException {
        Path file = PublishedPlan.file("action-plan-2013.txt");
        assumeTrue(Files.exists(file), "The published plan is not at " + file);
        PlanTable plan = published(file);

        ReadAgain.assertSame(plan, kind.writer);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void keepsTheTitle(Kind kind) throws IOException {
        PlanTable plan = new NastyPlans(1).next();

        assertThat(ReadAgain.read(plan, kind.writer).title()).isEqualTo(WrittenText.line(plan.header().title()));
    }

    private static PlanTable published(Path file) throws IOException {
        try (InputStream document = Files.newInputStream(file)) {
            Decision<RawTable> raw = new PlanDocumentReader().read(document);
            DraftPlan draft = ((Decision.Accepted<DraftPlan>) new PlanReader()
                    .read(((Decision.Accepted<RawTable>) raw).result())).result();
            List<Row> rows = draft.issues().stream().flatMap(issue -> issue.actions().stream()
                    .filter(action -> action.kind() == DraftAction.Kind.ACTION)
                    .map(action -> new Row(issue.theme(), name(draft, issue.theme()), issue.no(), issue.issue(),
                            String.join(", ", issue.reportRefs()), action.id(), action.text(),
                            Stream.ofNullable(action.effectiveTimescale()).findFirst().orElse(""), null,
                            action.effectiveOwners(), Colour.OFF_TRACK, action.rag(),
                            Stream.ofNullable(action.progress()).findFirst().orElse("")))).toList();
            return new PlanTable(new PlanHeader(1, draft.title(), "Example Council", null, null),
                    LocalDate.of(2030, 3, 4), List.of(), rows);
        }
    }

    private static String name(DraftPlan draft, String theme) {
        return draft.themes().stream().filter(one -> one.code().equals(theme)).findFirst().orElseThrow().name();
    }
}
