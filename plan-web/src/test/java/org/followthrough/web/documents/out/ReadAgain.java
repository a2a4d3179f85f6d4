package org.followthrough.web.documents.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.PlanReader;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.web.documents.in.PlanDocumentReader;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.followthrough.workflow.port.ReadPlanTable.Row;

/** Compares a plan with what is read of the document that it was written as, word for word. */
final class ReadAgain {

    private ReadAgain() {
    }

    static void assertSame(PlanTable plan, PlanWriter writer) throws IOException {
        DraftPlan read = read(plan, writer);

        assertThat(lines(read)).isEqualTo(lines(plan));
        assertThat(read.unread()).isEmpty();
    }

    static DraftPlan read(PlanTable plan, PlanWriter writer) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        writer.write(plan, document);
        Decision<RawTable> table = new PlanDocumentReader().read(new ByteArrayInputStream(document.toByteArray()));
        return accepted(new PlanReader().read(accepted(table)));
    }

    private static <T> T accepted(Decision<T> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<T>) decision).result();
    }

    private static List<List<Object>> lines(DraftPlan plan) {
        Stream<List<Object>> themes = plan.themes().stream().map(theme -> List.<Object>of(theme.code(), theme.name()));
        Stream<List<Object>> rest = plan.issues().stream().flatMap(issue -> Stream.concat(
                Stream.of(List.<Object>of(issue.no(), issue.theme(), orEmpty(issue.issue()), issue.reportRefs())),
                issue.actions().stream().map(ReadAgain::line)));
        return Stream.concat(themes, rest).toList();
    }

    private static List<Object> line(DraftAction action) {
        return List.of(action.id(), action.text(), orEmpty(action.effectiveTimescale()), action.effectiveOwners(),
                orEmpty(action.rag()), orEmpty(action.progress()));
    }

    private static List<List<Object>> lines(PlanTable plan) {
        Stream<List<Object>> themes = plan.rows().stream()
                .map(row -> List.<Object>of(row.themeCode(), WrittenText.line(row.themeName()))).distinct();
        Stream<List<Object>> rest = plan.rows().stream().flatMap(row -> Stream.of(issue(row), action(row)))
                .filter(line -> !line.isEmpty()).distinct();
        return Stream.concat(themes, rest).toList();
    }

    private static List<Object> issue(Row row) {
        return List.of(row.issue(), row.themeCode(), WrittenText.of(row.issueWording()),
                row.reportRefs().isEmpty() ? List.of() : List.of(row.reportRefs().split(", ")));
    }

    private static List<Object> action(Row row) {
        return row.number() == null ? List.of() : List.of(row.number(), WrittenText.of(row.action()), row.timescale(),
                row.owners(), colour(row), WrittenText.of(row.progress()));
    }

    private static String colour(Row row) {
        String rag = PlanCells.rag(row.colour()).replace("*", "");
        boolean nameless = List.of(Colour.CLOSED_NOT_DONE, Colour.NOT_OURS, Colour.NOT_STARTED).contains(row.colour());
        return nameless ? orEmpty(row.declared()) : rag;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
