package org.followthrough.web.documents.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.RawTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in each part of which an entity points at a file or a server of ours, or laughs a billion times. */
class HostileXmlTest {

    private static final String CANARY = "canary-of-the-server";
    private static final int NOBODY_CAME_MILLIS = 300;

    @TempDir private Path folder;

    private ServerSocket server;
    private List<String> prologues;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Path secret = Files.writeString(folder.resolve("secret.txt"), CANARY);
        String web = "http://127.0.0.1:" + server.getLocalPort() + "/entity";
        prologues = List.of(
                "<!DOCTYPE x SYSTEM \"" + web + "\">",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + web + "\">]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + web + "\"> %p; <!ENTITY e \"x\">]>",
                "<!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(500) + "\">" + laughs() + "<!ENTITY e \"&h9;\">]>");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void areReadWithoutGoingAnywhere() throws IOException {
        for (Map.Entry<String, byte[]> kind : kinds().entrySet()) {
            for (String part : xmlParts(kind.getValue())) {
                for (String prologue : prologues) {
                    byte[] hostile = replaced(kind.getValue(), part, prologue);
                    Decision<RawTable> decision = new PlanDocumentReader().read(new ByteArrayInputStream(hostile));
                    assertThat(decision.toString()).as(kind.getKey() + " " + part + " " + prologue).doesNotContain(CANARY);
                }
            }
        }
        assertThat(somebodyCame()).isFalse();
    }

    @Test
    void wouldBeSeenComing() throws IOException {
        try (Socket visitor = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
            assertThat(visitor.isConnected()).isTrue();
            assertThat(somebodyCame()).isTrue();
        }
    }

    private static Map<String, byte[]> kinds() throws IOException {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Action");
            workbook.write(xlsx);
        }
        kinds.put("xlsx", xlsx.toByteArray());
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createTable(2, 2).getRow(0).getCell(0).setText("Action");
            document.write(docx);
        }
        kinds.put("docx", docx.toByteArray());
        Map<String, String> ods = new LinkedHashMap<>();
        ods.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        ods.put("META-INF/manifest.xml", "<manifest/>");
        ods.put("styles.xml", "<styles/>");
        ods.put("content.xml", "<document-content><body><spreadsheet><table name=\"Plan\"><table-row><table-cell><p>Action</p>"
                + "</table-cell></table-row></table></spreadsheet></body></document-content>");
        kinds.put("ods", Zipped.of(ods));
        return kinds;
    }

    private static List<String> xmlParts(byte[] archive) throws IOException {
        List<String> parts = new ArrayList<>();
        parts(archive).forEach((name, text) -> {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                parts.add(name);
            }
        });
        assertThat(parts).hasSizeGreaterThan(2);
        return parts;
    }

    /** The archive with a prologue of ours before the first element of a part, and its entity inside of that. */
    private static byte[] replaced(byte[] archive, String part, String prologue) throws IOException {
        Map<String, String> parts = parts(archive);
        String xml = parts.get(part).replaceFirst("(?s)^<\\?xml.*?\\?>", "");
        int inside = xml.indexOf('>') + 1;
        boolean isEmpty = inside > 1 && xml.charAt(inside - 2) == '/';
        parts.put(part, prologue + xml.substring(0, inside) + (isEmpty ? "" : "&e;") + xml.substring(inside));
        return Zipped.of(parts);
    }

    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!ENTITY h0 \"&a;\">");
        for (int depth = 1; depth < 10; depth++) {
            laughs.append("<!ENTITY h").append(depth).append(" \"").append(("&h" + (depth - 1) + ";").repeat(10)).append("\">");
        }
        return laughs.toString();
    }

    private boolean somebodyCame() throws IOException {
        server.setSoTimeout(NOBODY_CAME_MILLIS);
        try (Socket visitor = server.accept()) {
            return visitor.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
