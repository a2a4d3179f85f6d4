package org.followthrough.web.documents.out;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a paper as a tagged PDF with its letters in it, as far towards PDF/UA as its library goes. */
final class PdfWriter {

    private static final String FOLDER = "/documents/pdf/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It would tell the console of every letter that it loads.
        XRLog.setLoggingEnabled(false);
    }

    void write(Paper paper, OutputStream out) throws IOException {
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.useFastMode();
        pdf.usePdfUaAccessibility(true);
        font(pdf, "inter-regular.ttf", "Inter", REGULAR);
        font(pdf, "inter-bold.ttf", "Inter", BOLD);
        font(pdf, "dejavu-regular.ttf", "DejaVu Sans", REGULAR);
        font(pdf, "dejavu-bold.ttf", "DejaVu Sans", BOLD);
        pdf.withProducer("Follow-through");
        pdf.withHtmlContent(PaperHtml.of(paper, style()), null);
        pdf.toStream(out);
        pdf.run();
    }

    private static void font(PdfRendererBuilder pdf, String file, String family, int weight) {
        pdf.useFont(() -> PdfWriter.class.getResourceAsStream(FOLDER + file), family, weight, FontStyle.NORMAL, true);
    }

    private static String style() throws IOException {
        try (InputStream style = PdfWriter.class.getResourceAsStream(FOLDER + "paper.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
