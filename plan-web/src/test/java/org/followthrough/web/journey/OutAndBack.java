package org.followthrough.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.followthrough.domain.comparison.Comparison;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.documents.in.PlanDocumentReader;
import org.followthrough.web.documents.out.PlanExport;
import org.followthrough.web.documents.out.PlanFormat;
import org.followthrough.workflow.port.ChooseLivePlan;
import org.followthrough.workflow.port.FinishComparison;
import org.followthrough.workflow.port.ReadComparison;
import org.followthrough.workflow.port.ReadPlanTable;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.followthrough.workflow.port.UploadPlan;
import org.springframework.beans.factory.BeanFactory;

/** A live plan that leaves the product as a document and comes back as one. */
public final class OutAndBack {

    private final BeanFactory product;
    private final PersonId lead;
    private final int plan;

    /** @param product as it runs */
    public OutAndBack(BeanFactory product, PersonId lead, int plan) {
        this.product = product;
        this.lead = lead;
        this.plan = plan;
    }

    /** Nothing that the document says differs from the plan, and nothing of the plan is missing in it. */
    public void assertNothingChanged(PlanFormat format) throws IOException {
        PlanTable table = product.getBean(ReadPlanTable.class).table(lead, plan);
        int document = uploaded(format, table);

        Comparison comparison = product.getBean(ReadComparison.class).read(lead, document).comparison();
        assertThat(comparison.headings()).as("headings in %s", format).isEmpty();
        assertThat(comparison.changed()).as("lines in %s", format).isEmpty();
        assertThat(comparison.added()).as("actions only in %s", format).isEmpty();
        assertThat(comparison.missing()).as("actions missing in %s", format).isEmpty();
        assertThat(comparison.actions()).as("actions in %s", format)
                .hasSize((int) table.rows().stream().filter(row -> row.number() != null).count());
        assertThat(product.getBean(FinishComparison.class).finish(lead, document).isAccepted()).isTrue();
    }

    private int uploaded(PlanFormat format, PlanTable table) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        product.getBean(PlanExport.class).write(table, format, written);
        int document = accepted(product.getBean(UploadPlan.class).upload(new UploadPlan.Command(lead,
                "plan." + format.ending(),
                accepted(product.getBean(PlanDocumentReader.class).read(new ByteArrayInputStream(written.toByteArray()))))));
        return accepted(product.getBean(ChooseLivePlan.class).choose(new ChooseLivePlan.Command(lead, document, plan)));
    }

    private static <T> T accepted(Decision<T> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<T>) decision).result();
    }
}
