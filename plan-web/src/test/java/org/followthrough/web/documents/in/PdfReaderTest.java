package org.followthrough.web.documents.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final float[] EDGES = {50, 110, 330, 450};

    private boolean rules = true;

    @Test
    void joinsTheTableOfSeveralPagesByItsColumns() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, 1, new String[][] {{"No.", "Action", "Lead"}, {"A1", "Train all staff", "Ada Quill"}});
            page(pdf, 2, new String[][] {{"", "Check the files", "Ben Moss"}, {"", "Tell the board", ""}});

            assertThat(Documents.cells(bytes(pdf))).containsExactly(List.of("Harbour plan"), List.of("No.", "Action", "Lead"),
                    List.of("A1", "Train all staff", "Ada Quill"), List.of("", "Check the files", "Ben Moss"),
                    List.of("", "Tell the board"));
        }
    }

    @Test
    void findsTheColumnsAndRowsOfATableWithoutRules() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            rules = false;
            page(pdf, 1, new String[][] {{"No.", "Action", "Lead"}, {"A1", "Train\nall staff", "Ada Quill"}});
            page(pdf, 2, new String[][] {{"", "Check\nthe files\nevery week", "Ben Moss"}});

            assertThat(Documents.cells(bytes(pdf))).endsWith(List.of("No.", "Action", "Lead"),
                    List.of("A1", "Train\nall staff", "Ada Quill"), List.of("", "Check\nthe files\nevery week", "Ben Moss"));
        }
    }

    @Test
    void readsACellOfSeveralLinesFromTopToBottom() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, 1, new String[][] {{"No.", "Action", "Lead"}, {"A1", "Train\nall\nstaff", "Ada\nQuill"}});

            assertThat(Documents.cells(bytes(pdf)).get(2)).containsExactly("A1", "Train\nall\nstaff", "Ada\nQuill");
        }
    }

    @Test
    void saysOfPicturesOfPagesThatTheyHoldNoText() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB)), 0, 0);
            }

            assertThat(Documents.refusal(bytes(pdf)).rule()).isEqualTo("document.no-text");
        }
    }

    /** A page with a title and a number that run through the document, and a ruled table between them. */
    private void page(PDDocument pdf, int number, String[][] rows) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            write(content, 50, 800, "Harbour plan");
            write(content, 290, 30, "Page " + number + " of 2");
            for (int row = 0; row < rows.length; row++) {
                float top = 700 - row * 60;
                for (int column = 0; column < rows[row].length; column++) {
                    if (rules) {
                        content.addRect(EDGES[column], top - 60, EDGES[column + 1] - EDGES[column], 60);
                        content.stroke();
                    }
                    String[] lines = rows[row][column].split("\n");
                    for (int line = 0; line < lines.length; line++) {
                        write(content, EDGES[column] + 5, top - 15 - line * 14, lines[line]);
                    }
                }
            }
        }
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(FONT, 10);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
