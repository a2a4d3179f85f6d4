package org.followthrough.web.documents.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.followthrough.domain.decision.Refusal;
import org.junit.jupiter.api.Test;

class BadDocumentTest {

    private static final String PASSWORD = "a-sample-only";
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final int MANY = 100_000;

    @Test
    void asksForWorkbooksWithoutPasswords() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(); Workbook workbook = filled(new XSSFWorkbook())) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream locked = encryptor.getDataStream(files)) {
                workbook.write(locked);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);

            assertThat(Documents.refusal(bytes.toByteArray()).rule()).isEqualTo("document.password");
        }
    }

    @Test
    void asksForOldWorkbooksWithoutPasswords() throws IOException {
        byte[] locked;
        try (Workbook workbook = filled(new HSSFWorkbook())) {
            Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
            locked = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(Documents.refusal(locked).rule()).isEqualTo("document.password");
    }

    @Test
    void asksForPdfWithoutPasswords() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy(PASSWORD, PASSWORD, new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);

            assertThat(Documents.refusal(bytes.toByteArray()).rule()).isEqualTo("document.password");
        }
    }

    @Test
    void saysThatATruncatedFileIsDamaged() throws IOException {
        try (Workbook latest = filled(new XSSFWorkbook()); Workbook old = filled(new HSSFWorkbook())) {
            for (byte[] whole : new byte[][] {bytes(latest), bytes(old), "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII)}) {
                byte[] half = Arrays.copyOf(whole, whole.length / 2);

                assertThat(Documents.refusal(half).rule()).isEqualTo("document.broken");
            }
        }
    }

    @Test
    void doesNotOpenWhatCarriesMacros() throws IOException {
        byte[] named = Zipped.word(MACROS, "<document/>", Map.of());

        assertThat(Documents.refusal(named).rule()).isEqualTo("document.macros");
    }

    @Test
    void inflatesNoBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int times = 0; times < 60; times++) {
                zip.write(nothing);
            }
        }

        assertThat(Documents.refusal(bytes.toByteArray()).rule()).isEqualTo("document.bomb");
    }

    @Test
    void stopsAtTheFirstRowTooManyOfMany() throws IOException {
        assertThat(Documents.refusal(sheet(MANY))).isEqualTo(Refusal.of("document.too-many-rows", Limits.ROWS));
    }

    @Test
    void refusesACellOfAMegabyte() throws IOException {
        String cell = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>" + "x".repeat(1024 * 1024) + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        assertThat(Documents.refusal(Zipped.word(cell, Map.of()))).isEqualTo(Refusal.of("document.long-cell", 1, Limits.CELL));
    }

    @Test
    void followsNoEntity() throws IOException {
        String outside = "<!DOCTYPE d [<!ENTITY e SYSTEM \"http://127.0.0.1:9/e\">]><document><body><p><r><t>&e;</t></r></p></body></document>";
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><document><body><p><r><t>&b;</t></r></p></body></document>";
        String type = MACROS.replace("ms-word.document.macroEnabled", "openxmlformats-officedocument.wordprocessingml.document");

        assertThat(Documents.refusal(Zipped.word(type, outside, Map.of())).rule()).isEqualTo("document.entities");
        assertThat(Documents.refusal(Zipped.word(type, laughs, Map.of())).rule()).isEqualTo("document.entities");
    }

    @Test
    void saysWhichOtherKindsToSaveAs() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);

            assertThat(Documents.refusal(bytes.toByteArray()).rule()).isEqualTo("document.old-word");
        }
        assertThat(Documents.refusal(Zipped.of(Map.of("letter.txt", "Dear Ada"))).rule()).isEqualTo("document.unknown-kind");
        assertThat(Documents.refusal("<!DOCTYPE html><html><body>Plan</body></html>".getBytes(StandardCharsets.UTF_8)).rule())
                .isEqualTo("document.unknown-kind");
    }

    private static byte[] sheet(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            for (int row = 0; row < rows; row++) {
                sheet.inlineString(row, 0, "Check");
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Workbook filled(Workbook workbook) {
        workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Action");
        return workbook;
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
