package org.followthrough.web.documents.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.followthrough.domain.decision.Refusal;
import org.junit.jupiter.api.Test;

/** Documents that are locked, carry programs, or say otherwise than they are. */
class DishonestDocumentTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String SHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String ENCRYPTED =
            "<manifest><file-entry full-path=\"%s\"><encryption-data/></file-entry></manifest>";
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    /** Where the length of a file stands in its line of an archive's list, and where in the line before the file. */
    private static final int LENGTH_IN_LIST = 24;
    private static final int LENGTH_BEFORE_FILE = 22;

    @Test
    void asksForOpenDocumentsWithoutPasswords() throws IOException {
        for (String locked : List.of("content.xml", "encrypted-package")) {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("mimetype", SHEET);
            parts.put("META-INF/manifest.xml", ENCRYPTED.formatted(locked));
            parts.put(locked, "\u0001\u0002\u0003");

            assertThat(Documents.refusal(Zipped.of(parts))).as(locked).isEqualTo(Refusal.of("document.password"));
        }
    }

    @Test
    void opensNoWorkbookThatCarriesMacros() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); POIFSFileSystem old = new POIFSFileSystem()) {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Action");
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1}));
            ByteArrayOutputStream latest = new ByteArrayOutputStream();
            workbook.write(latest);
            old.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
            old.getRoot().createDirectory("_VBA_PROJECT_CUR");
            ByteArrayOutputStream older = new ByteArrayOutputStream();
            old.writeFilesystem(older);

            assertThat(Documents.refusal(latest.toByteArray())).isEqualTo(Refusal.of("document.macros"));
            assertThat(Documents.refusal(older.toByteArray())).isEqualTo(Refusal.of("document.macros"));
        }
    }

    @Test
    void opensNoWordDocumentThatHidesItsMacrosBehindThePlainKind() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createTable(2, 2);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            document.write(plain);
            byte[] carrying = with(plain.toByteArray(), "word/vbaProject.bin");

            assertThat(Documents.rows(plain.toByteArray())).isNotNull();
            assertThat(Documents.refusal(carrying)).isEqualTo(Refusal.of("document.macros"));
        }
    }

    @Test
    void refusesACellOfAMegabyteInAWorkbook() throws IOException {
        String megabyte = "x".repeat(MEGABYTE);
        byte[] inline = sheet(sheet -> sheet.inlineString(1, 0, megabyte));
        byte[] shared = sheet(sheet -> sheet.value(1, 0, megabyte));

        assertThat(Documents.refusal(inline)).isEqualTo(Refusal.of("document.long-cell", 2, Limits.CELL));
        assertThat(Documents.refusal(shared)).isEqualTo(Refusal.of("document.long-cell", 2, Limits.CELL));
    }

    @Test
    void trustsNoArchiveThatSaysItIsSmall() throws IOException {
        byte[] bomb = bombOf(420);

        assertThat(Documents.refusal(said(bomb, 1_000))).isEqualTo(Refusal.of("document.bomb"));
    }

    @Test
    void doesNotBeginWithAnArchiveThatSaysItIsHuge() throws IOException {
        byte[] small = bombOf(0);

        assertThat(Documents.refusal(said(small, Integer.MAX_VALUE))).isEqualTo(Refusal.of("document.bomb"));
    }

    @Test
    void makesNoRoomForTheSizeThatASheetSaysItHas() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        String kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        parts.put("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put("_rels/.rels", relation(kinds + "officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Plan\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation(kinds + "worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>Action</t></is></c></row></sheetData></worksheet>");

        assertThat(Documents.cells(Zipped.of(parts))).containsExactly(List.of("Action"));
    }

    private static String relation(String kind, String target) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"" + kind + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    /** Writes what a test wants into a sheet. */
    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] sheet(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            sheet.inlineString(0, 0, "Action");
            filling.fill(sheet);
        }
        return bytes.toByteArray();
    }

    /** The same archive with one more file in it. */
    private static byte[] with(byte[] archive, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream all = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = all.getNextEntry(); entry != null; entry = all.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                all.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    /** A Word document with so many megabytes of comment in it. */
    private static byte[] bombOf(int megabytes) throws IOException {
        byte[] word = Zipped.word("<!--bomb-->", Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] many = "x".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        try (ZipInputStream all = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = all.getNextEntry(); entry != null; entry = all.getNextEntry()) {
                byte[] content = all.readAllBytes();
                int bomb = new String(content, StandardCharsets.US_ASCII).indexOf("bomb");
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content, 0, Math.max(0, bomb));
                for (int times = 0; bomb >= 0 && times < megabytes; times++) {
                    zip.write(many);
                }
                zip.write(content, Math.max(0, bomb), content.length - Math.max(0, bomb));
            }
        }
        return bytes.toByteArray();
    }

    /** The archive with another length of its document wherever it gives one. */
    private static byte[] said(byte[] archive, int length) {
        ByteBuffer bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = "word/document.xml".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at + 60 < archive.length; at++) {
            int sign = bytes.getInt(at);
            if (sign == CENTRAL && at(archive, at + 46, name)) {
                bytes.putInt(at + LENGTH_IN_LIST, length);
            } else if (sign == LOCAL && at(archive, at + 30, name)) {
                bytes.putInt(at + LENGTH_BEFORE_FILE, length);
            }
        }
        return bytes.array();
    }

    private static boolean at(byte[] archive, int from, byte[] name) {
        return Arrays.equals(archive, from, Math.min(archive.length, from + name.length), name, 0, name.length);
    }
}
