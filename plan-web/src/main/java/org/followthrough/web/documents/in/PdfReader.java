package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import technology.tabula.ObjectExtractor;

/** Reads a PDF page by page: its tables, and the lines of text above, between and below them. */
final class PdfReader implements TableReader {

    private static final long MEMORY = 256L * 1024 * 1024;

    @Override
    public void read(byte[] document, Rows rows) throws IOException, RefusedDocumentException {
        try (PDDocument pdf = Loader.loadPDF(document, "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            int count = pdf.getNumberOfPages();
            if (count > Limits.PAGES) {
                throw new RefusedDocumentException("document.too-many-pages", Limits.PAGES);
            }
            List<PdfPage> pages = new ArrayList<>();
            ObjectExtractor extractor = new ObjectExtractor(pdf);
            for (int number = 1; number <= count; number++) {
                BoundedReading.goOn();
                pages.add(PdfPage.of(extractor.extract(number)));
            }
            if (pages.stream().allMatch(PdfPage::isBlank)) {
                throw new RefusedDocumentException("document.no-text");
            }
            new PdfRows(rows).add(withTables(pages));
        } catch (InvalidPasswordException locked) {
            throw new RefusedDocumentException("document.password");
        }
    }

    /** Where no page has a ruled table, the table is one that has no rules. */
    private static List<PdfPage> withTables(List<PdfPage> pages) {
        if (pages.stream().anyMatch(PdfPage::hasTable)) {
            return pages;
        }
        RunningLines running = RunningLines.of(pages);
        return PdfColumns.of(pages)
                .map(columns -> pages.stream().map(page -> columns.table(page, running)).toList()).orElse(pages);
    }
}
