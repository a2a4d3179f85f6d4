package org.followthrough.workflow.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.followthrough.domain.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** S8: documents that grow beyond every measure, or hold what no document holds. */
@Timeout(60)
class HostileArchivesTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir private Path folder;

    /** @param rule that refuses it, or none when it is kept */
    record Case(String name, String rule, Making making) {

        byte[] bytes() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
                add(zip, "[Content_Types].xml", "wordprocessingml.document.main+xml".getBytes(StandardCharsets.US_ASCII));
                making.make(zip);
            }
            return bytes.toByteArray();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Fills an archive. */
    private interface Making {
        void make(ZipArchiveOutputStream zip) throws IOException;
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("an honest document", "", zip -> add(zip, "word/document.xml", new byte[100_000])),
                new Case("a document in a document", "", zip -> add(zip, "word/embeddings/sheet.xlsx", honest())),
                new Case("a file of 51 MB", "evidence.archive-too-large", zip -> add(zip, "word/document.xml", new byte[51 * MEGABYTE])),
                new Case("a file of 2 MB that grew 500 times", "evidence.archive-too-large",
                        zip -> add(zip, "word/document.xml", new byte[2 * MEGABYTE])),
                new Case("51 files of a megabyte", "evidence.archive-too-large", zip -> files(zip, 51, MEGABYTE)),
                new Case("1,001 files", "evidence.archive-too-large", zip -> files(zip, 1_001, 1)),
                new Case("archives in archives, 42 times wider each", "evidence.archive-too-large",
                        zip -> add(zip, "word/embeddings/lib.zip", nested(1))),
                new Case("an archive four deep", "evidence.archive-too-large",
                        zip -> add(zip, "word/embeddings/a.zip", within(within(within(honest()))))),
                new Case("a link", "evidence.archive-forged", HostileArchivesTest::link),
                new Case("a name twice", "evidence.archive-forged", zip -> {
                    add(zip, "word/document.xml", new byte[] {1});
                    add(zip, "word/document.xml", new byte[] {2});
                }),
                new Case("a way out", "evidence.archive-forged", zip -> add(zip, "../../etc/cron.d/job", new byte[] {1})),
                new Case("a way out of Windows", "evidence.archive-forged", zip -> add(zip, "..\\..\\job.bat", new byte[] {1})),
                new Case("a place of its own", "evidence.archive-forged", zip -> add(zip, "/etc/passwd", new byte[] {1})));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void s8KeepsNothingThatGrowsBeyondEveryMeasure(Case given) throws IOException {
        assertThat(rule(given.bytes())).isEqualTo(given.rule());
    }

    @Test
    void s8TrustsNoListThatSaysItIsSmall() throws IOException {
        byte[] bomb = new Case("bomb", "", zip -> add(zip, "word/document.xml", new byte[60 * MEGABYTE])).bytes();

        assertThat(rule(said(bomb, 1_000))).isIn("evidence.archive-too-large", "evidence.archive-broken");
    }

    @Test
    void s8UnpacksNothingOfAFileThatSaysItHasFourGigabytes() throws IOException {
        byte[] small = new Case("small", "", zip -> add(zip, "word/document.xml", new byte[1_000])).bytes();

        assertThat(rule(said(small, 0xfffffffe))).isEqualTo("evidence.archive-too-large");
    }

    @Test
    void s8HoldsNoListOfAMillionFiles() throws IOException {
        byte[] many = new Case("many", "", zip -> files(zip, 200_000, 0)).bytes();
        long before = System.nanoTime();

        assertThat(rule(many)).isEqualTo("evidence.archive-too-large");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONGEST);
    }

    @Test
    void s8RefusesADocumentThatWasCutOff() throws IOException {
        byte[] whole = honest();
        byte[] half = Arrays.copyOf(whole, whole.length - 30);

        assertThat(rule(half)).isIn("evidence.archive-broken", "evidence.type-not-accepted");
    }

    @Test
    void s8DecodesNoPictureAndRefusesAFloodOfPixels() throws IOException {
        assertThat(rule(png(4_000, 3_000), "photo.png")).isEmpty();
        assertThat(rule(png(60_000, 60_000), "flood.png")).isEqualTo("evidence.too-many-pixels");
    }

    private String rule(byte[] document) throws IOException {
        return rule(document, "plan.docx");
    }

    private String rule(byte[] content, String name) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "given", null), content);
        ShelfSettings settings = new ShelfSettings(folder.resolve("shelf"), DataSize.ofMegabytes(25));
        Decision<?> decision = new Reception(settings, new AcceptedTypes(), new Disk())
                .receive(Files.newInputStream(file), name, "", settings.folder());
        return decision instanceof Decision.Refused<?> refused ? refused.refusal().rule() : "";
    }

    private static byte[] honest() throws IOException {
        return new Case("honest", "", zip -> add(zip, "word/document.xml", "<document/>".getBytes(StandardCharsets.US_ASCII)))
                .bytes();
    }

    private static void add(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static void files(ZipArchiveOutputStream zip, int files, int size) throws IOException {
        for (int file = 0; file < files; file++) {
            add(zip, "f" + file, new byte[size]);
        }
    }

    private static void link(ZipArchiveOutputStream zip) throws IOException {
        ZipArchiveEntry link = new ZipArchiveEntry("word/passwords");
        link.setUnixMode(UnixStat.LINK_FLAG | 0777);
        zip.putArchiveEntry(link);
        zip.write("/etc/passwd".getBytes(StandardCharsets.US_ASCII));
        zip.closeArchiveEntry();
    }

    /** The shape of 42.zip: each archive holds the next many times over, and the innermost ones a file that grows. */
    private static byte[] nested(int depth) throws IOException {
        byte[] inner = depth == 0 ? new byte[900_000] : nested(depth - 1);
        return new Case("nested", "", zip -> {
            for (int copy = 0; copy < 42; copy++) {
                add(zip, copy + ".zip", inner);
            }
        }).bytes();
    }

    private static byte[] within(byte[] inner) throws IOException {
        return new Case("within", "", zip -> add(zip, "a.zip", inner)).bytes();
    }

    /** The archive with another length of its document wherever it gives one. */
    private static byte[] said(byte[] archive, int length) {
        ByteBuffer bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = "word/document.xml".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at + 60 < archive.length; at++) {
            int sign = bytes.getInt(at);
            if (sign == CENTRAL && isAt(archive, at + 46, name)) {
                bytes.putInt(at + 24, length);
            } else if (sign == LOCAL && isAt(archive, at + 30, name)) {
                bytes.putInt(at + 22, length);
            }
        }
        return bytes.array();
    }

    private static boolean isAt(byte[] archive, int from, byte[] name) {
        return Arrays.equals(
                archive, from, Math.min(archive.length, from + name.length), name, 0, name.length);
    }

    /** A picture that says how large it is, and holds nothing. */
    private static byte[] png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13).put(header.array()).putInt((int) check.getValue())
                .array();
    }
}
