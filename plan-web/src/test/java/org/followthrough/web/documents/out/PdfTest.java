package org.followthrough.web.documents.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.junit.jupiter.api.Test;

class PdfTest {

    @Test
    void isTaggedAndNamesItsTitleAndLanguage() throws IOException {
        PlanTable plan = new NastyPlans(4).next();
        try (PDDocument pdf = Loader.loadPDF(pdf(plan))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(WrittenText.line(plan.header().title()));
        }
    }

    @Test
    void repeatsItsHeaderAndNumbersItsPages() throws IOException {
        PlanTable plan = InventedPlan.of(60);
        try (PDDocument pdf = Loader.loadPDF(pdf(plan))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("Responsibility", "Page " + page + " of " + pages);
            }
        }
    }

    private static byte[] pdf(PlanTable plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanExport(Words.ofTheProduct()).write(plan, PlanFormat.PDF, out);
        return out.toByteArray();
    }
}
