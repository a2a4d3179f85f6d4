package org.followthrough.workflow.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTypesTest {

    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    @TempDir private Path folder;
    private final AcceptedTypes types = new AcceptedTypes();

    @ParameterizedTest
    @CsvSource({
        "wordprocessingml.document.main+xml, docx",
        "spreadsheetml.sheet.main+xml, xlsx",
        "presentationml.presentation.main+xml, pptx"
    })
    void tellsOfficeDocumentsApartInWhateverOrderTheirPartsCome(String part, String ending) throws IOException {
        String type = types.of(zip("first/part.xml", "[Content_Types].xml", part));

        assertThat(types.accepts(type)).isTrue();
        assertThat(types.fits(type, "plan." + ending)).isTrue();
        assertThat(types.fits(type, "plan.pdf")).isFalse();
    }

    @Test
    void refusesDocumentsWithMacros() throws IOException {
        assertThat(types.accepts(types.of(zip("word/vbaProject.bin", "[Content_Types].xml",
                "wordprocessingml.document.main+xml application/vnd.ms-office.vbaProject")))).isFalse();
        assertThat(types.accepts(types.of(zip("x", "[Content_Types].xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml")))).isFalse();
    }

    @Test
    void refusesArchivesThatAreNoDocument() throws IOException {
        assertThat(types.accepts(types.of(zip("setup.exe", "readme.txt", "words")))).isFalse();
        assertThat(types.accepts(types.of(zip("setup.exe", "[Content_Types].xml", "words")))).isFalse();
        assertThat(types.accepts(types.of(write(("PK\u0003\u0004 cut off").getBytes(StandardCharsets.ISO_8859_1)))))
                .isFalse();
    }

    @Test
    void acceptsAnOutlookMessageAndNoOtherFileOfItsFamily() throws IOException {
        assertThat(types.of(write(ole("__properties_version1.0")))).isEqualTo("application/vnd.ms-outlook");
        assertThat(types.accepts(types.of(write(ole("SummaryInformation"))))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE html><html></html>", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "MZ\u0090\u0000\u0003", "#!/bin/sh\nrm x"
    })
    void refusesPagesDrawingsAndPrograms(String content) throws IOException {
        assertThat(types.accepts(types.of(write(content.getBytes(StandardCharsets.ISO_8859_1))))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "notes.txt, true", "NOTES.TXT, true", "table.csv, true", "notes, true", "../../etc/passwd, true",
        "page.html, false", "page.txt.html, false", "page.html., false", "'page.html. .', false", "run.bat, false"
    })
    void holdsTheNameOfAPlainTextToItsContent(String name, boolean fits) {
        assertThat(types.fits("text/plain", name)).isEqualTo(fits);
    }

    private static byte[] ole(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[2048];
        System.arraycopy(OLE, 0, file, 0, OLE.length);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private Path zip(String firstEntry, String secondEntry, String secondContent) throws IOException {
        Path file = Files.createTempFile(folder, "container", null);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(firstEntry));
            zip.write('x');
            zip.putNextEntry(new ZipEntry(secondEntry));
            zip.write(secondContent.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", null), content);
    }
}
