package org.followthrough.web.documents.out;

import java.io.IOException;
import java.io.OutputStream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.springframework.stereotype.Component;

/** Writes a plan as a document of any kind. */
@Component
public final class PlanExport {

    private final Words words;

    public PlanExport(Words words) {
        this.words = words;
    }

    /** The plan itself, or refused with {@code export.too-long} where such a document would be too long. */
    public Decision<PlanTable> fitting(PlanTable plan, PlanFormat format) {
        return plan.rows().size() <= format.mostRows()
                ? Decision.accepted(plan)
                : Decision.refused("export.too-long", plan.rows().size(), format.mostRows(), format.ending());
    }

    /** Such as {@code action-plan-1-2030-03-04.docx}. */
    public String fileName(PlanTable plan, PlanFormat format) {
        return "action-plan-" + plan.header().number() + "-" + plan.asAt() + "." + format.ending();
    }

    /** @param out left open */
    public void write(PlanTable plan, PlanFormat format, OutputStream out) throws IOException {
        writer(format).write(plan, out);
    }

    private PlanWriter writer(PlanFormat format) {
        return switch (format) {
            case CSV -> new CsvWriter(words);
            case XLSX -> new XlsxWriter(words);
            case DOCX -> (plan, out) -> new DocxWriter().write(new PlanPaper(words).of(plan), out);
            case PDF -> (plan, out) -> new PdfWriter().write(new PlanPaper(words).of(plan), out);
        };
    }
}
