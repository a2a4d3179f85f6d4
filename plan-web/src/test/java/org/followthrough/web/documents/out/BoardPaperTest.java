package org.followthrough.web.documents.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;

class BoardPaperTest {

    private static final List<String> HEADINGS = List.of("Where the plan stands", "Progress by theme",
            "Checked against plan", "What has changed since the paper for the meeting on 5 November 2026",
            "What the board is asked to do", "The plan");
    private static final String SEEN_BY_WORDS = "Actions checked against plan, April 2026 to April 2027. "
            + "20 actions are checked and 25 are claimed as done, against 31 planned by now.";

    /** Writes a paper as a document of one kind. */
    private interface Writer {
        void write(Paper paper, OutputStream out) throws IOException;
    }

    @Test
    void tellsInWordWhereThePlanStandsThenWhatChangedThenWhatIsAskedThenThePlan() throws IOException {
        try (XWPFDocument word = word(InventedPaper.second(12))) {
            assertThat(texts(word, "Heading1")).isEqualTo(HEADINGS);
            assertThat(texts(word, "Lead")).containsExactly("As at 22 November 2026, 20 of 64 actions are checked. "
                    + "31 should be checked by now, so the plan is 11 behind. "
                    + "25 are claimed as done, so 5 are still to be checked. 7 actions are off track.");
            assertThat(texts(word, "ListBullet")).startsWith("Confirmed (3): A1.1, B1.1 and B2.3",
                    "Escalated (1): B5.1", "Later date granted (2): C2.1 and D4.1")
                    .anyMatch(point -> point.startsWith("Decide. B5.1 Give night staff a named duty manager"))
                    .contains("Decide whether E3.2 is closed without being done until 31 May 2027, as is proposed: "
                            + "“The building is given up in spring.”")
                    .contains("Note the open challenge of B7.1 (Share learning after each serious incident) by Edmund "
                            + "Vane: “Which wards have had a briefing, and when?”");
        }
    }

    @Test
    void setsTheCountsOfTheLastPaperBelowThoseOfToday() throws IOException {
        try (XWPFDocument word = word(InventedPaper.second(12))) {
            assertThat(word.getTables().get(0).getText().split("\n")).containsExactly(
                    "As at\tActions\tClaimed as done\tChecked\tOn track\tAt risk\tOff track",
                    "22 November 2026\t64\t25\t20\t20\t11\t7",
                    "29 October 2026, at the last paper\t64\t21\t17\t22\t10\t8");
        }
    }

    @Test
    void holdsThePictureOfThePageInWordWithWordsForWhoDoesNotSeeIt() throws IOException {
        try (XWPFDocument word = word(InventedPaper.second(12))) {
            assertThat(word.getAllPictures()).extracting(XWPFPictureData::getFileName).containsExactly("picture1.png");
            assertThat(ImageIO.read(new ByteArrayInputStream(word.getAllPictures().get(0).getData())).getWidth())
                    .isGreaterThan(1500);
            assertThat(word.getDocument().xmlText().contains("descr=\"" + SEEN_BY_WORDS + "\"")).isTrue();
        }
    }

    @Test
    void tellsTheSameInPdfAndTagsItsPictureWithWords() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(InventedPaper.second(12), new PdfWriter()::write))) {
            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence(HEADINGS);
            assertThat(figures(pdf.getDocumentCatalog().getStructureTreeRoot())).containsExactly(SEEN_BY_WORDS);
        }
    }

    @Test
    void saysSoWhenNothingHasChangedAndNothingIsAsked() throws IOException {
        try (XWPFDocument word = word(InventedPaper.first())) {
            assertThat(texts(word, "Heading1")).containsExactly("Where the plan stands", "Progress by theme",
                    "What has changed since 25 October 2026", "What the board is asked to do", "The plan");
            assertThat(texts(word, "BodyText")).contains("Nothing has changed.", "Nothing needs the board this time.");
            assertThat(word.getTables().get(0).getNumberOfRows()).isEqualTo(2);
            assertThat(word.getAllPictures()).isEmpty();
        }
    }

    /** For whoever wants to look at them: they lie in {@code target}. */
    @Test
    void fillsSeveralPagesInBothKinds() throws IOException {
        byte[] docx = written(InventedPaper.second(40), new DocxWriter()::write);
        byte[] pdf = written(InventedPaper.second(40), new PdfWriter()::write);
        Files.write(Path.of("target", "board-paper.docx"), docx);
        Files.write(Path.of("target", "board-paper.pdf"), pdf);

        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isGreaterThan(4);
        }
    }

    private static XWPFDocument word(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(paper, new DocxWriter()::write)));
    }

    private static byte[] written(Paper paper, Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(paper, out);
        return out.toByteArray();
    }

    private static List<String> texts(XWPFDocument word, String style) {
        return word.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText).toList();
    }

    private static List<String> figures(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(figures(element));
            }
        }
        return found;
    }
}
