package org.followthrough.web.documents.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.domain.reading.Shade;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocxReaderTest {

    private static final String LIST = "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>";

    @Test
    void readsTheParagraphsAndTablesOfALibrary() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Harbour plan");
            XWPFTable table = word.createTable(3, 3);
            write(table, "No.", "Action", "RAG", "1", "Train staff", "Green", "", "Check files", "");
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
            table.getRow(1).getCell(2).setColor("00B050");
            word.createParagraph().createRun().setText("Theme B");

            List<RawTable.Row> rows = Documents.rows(bytes(word));

            assertThat(rows).extracting(row -> String.join("|", row.cells()))
                    .containsExactly("Harbour plan", "No.|Action|RAG", "1|Train staff|Green", "|Check files", "Theme B");
            assertThat(rows.get(2).shades()).isEqualTo(Map.of(2, new Shade(0, 0xB0, 0x50)));
        }
    }

    @Test
    void putsACellThatIsMergedAcrossAtItsFirstColumn() throws IOException {
        assertThat(cells(row(cell("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>", p("Theme A")), cell("", p("Lead")))))
                .containsExactly(List.of("Theme A", "", "Lead"));
    }

    @Test
    void takesEdgesThatHardlyDifferForOne() throws IOException {
        String grid = "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"60\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";
        String wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>";

        assertThat(Documents.cells(Zipped.word("<w:tbl>" + grid + row(cell("", p("No.")), cell(wide, p("Action")))
                + row(cell(wide, p("1")), cell("", p("Train"))) + "</w:tbl>", Map.of())))
                .containsExactly(List.of("No.", "Action"), List.of("1", "Train"));
    }

    @Test
    void keepsWhatWasInsertedAndLeavesOutWhatWasDeletedOrMovedAway() throws IOException {
        String changed = "<w:p><w:r><w:t>Train </w:t></w:r><w:del><w:r><w:delText>all</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> old</w:t></w:r></w:moveFrom>"
                + "<w:r><w:t xml:space=\"preserve\"> staff</w:t></w:r></w:p>";
        String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", p("gone")) + "</w:tr>";

        assertThat(cells(row(cell("", changed)) + deleted)).containsExactly(List.of("Train new staff"));
    }

    @Test
    void marksListsAsTheyArePrinted() throws IOException {
        String lists = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                + "<w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\">"
                + "<w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\">"
                + "<w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                + "<w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>";
        String body = "<w:tbl>" + row(
                cell("", item(2, 0, "")),
                cell("", p("Do:") + item(1, 0, "train") + item(1, 0, "check"))) + row(
                cell("", item(2, 1, "") + item(2, 1, "more")),
                cell("", item(2, 0, "end"))) + "</w:tbl>";

        assertThat(Documents.cells(Zipped.word(body, Map.of("numbering", lists)))).containsExactly(
                List.of("3.", "Do:\n• train\n• check"), List.of("3.i \n3.ii more", "4. end"));
    }

    @Test
    void putsFootnotesAfterEverythingAndNotIntoTheCell() throws IOException {
        String notes = "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"5\">"
                + p("As the board agreed.") + "</w:footnote></w:footnotes>";
        String noted = "<w:p><w:r><w:t>Ada Quill</w:t></w:r><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>";

        assertThat(Documents.cells(Zipped.word("<w:tbl>" + row(cell("", noted)) + "</w:tbl>" + p("End"), Map.of("footnotes", notes))))
                .containsExactly(List.of("Ada Quill"), List.of("End"), List.of("[1] As the board agreed."));
    }

    @Test
    void readsTextBoxesOnceAndTablesInsideThem() throws IOException {
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("Boxed") + "<w:tbl>"
                + row(cell("", p("a")), cell("", p("b"))) + "</w:tbl></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                + p("Boxed") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>After</w:t></w:r></w:p>";

        assertThat(Documents.cells(Zipped.word(box, Map.of())))
                .containsExactly(List.of("Boxed"), List.of("a", "b"), List.of("After"));
    }

    @Test
    void readsATableInsideACellAsItsText() throws IOException {
        String inner = "<w:tbl>" + row(cell("", p("one")), cell("", p("two"))) + "</w:tbl>" + p("three");

        assertThat(cells(row(cell("", p("No.")), cell("", inner)))).containsExactly(List.of("No.", "one\ntwo\nthree"));
    }

    private static List<List<String>> cells(String rows) throws IOException {
        return Documents.cells(Zipped.word("<w:tbl>" + rows + "</w:tbl>", Map.of()));
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String form, String blocks) {
        return "<w:tc>" + form + blocks + "</w:tc>";
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p>" + LIST.formatted(level, list) + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static void write(XWPFTable table, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            table.getRow(at / 3).getCell(at % 3).setText(cells[at]);
        }
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }
}
