package org.followthrough.workflow.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells which office document a container holds; its first bytes only say that it is a ZIP or an OLE file, and so are
 * an archive of programs and an installer.
 */
final class OfficeContainer {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    static final String OUTLOOK = "application/vnd.ms-outlook";

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String WITH_MACROS = "application/vnd.ms-office.with-macros";
    private static final String ZIP = "application/zip";
    private static final String OLE = "application/x-tika-msoffice";
    private static final Set<String> ZIPS = Set.of(ZIP, "application/x-tika-ooxml");
    private static final int LARGEST_CONTENTS_LIST = 1024 * 1024;
    /** The stream that every Outlook message has and no other OLE file, as its directory spells it. */
    private static final String OUTLOOK_STREAM = new String(
            "__properties_version1.0".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OfficeContainer() {
    }

    /** Whether documents of a type are archives. */
    static boolean isArchive(String type) {
        return type.equals(WORD) || type.equals(EXCEL) || type.equals(POWERPOINT) || type.startsWith(OPEN_DOCUMENT);
    }

    /** The type of the document within, or {@code outer} if it is not a container or holds none. */
    static String typeWithin(String outer, Path file) throws IOException {
        if (ZIPS.contains(outer)) {
            return inZip(file);
        }
        return OLE.equals(outer) && Files.readString(file, StandardCharsets.ISO_8859_1).contains(OUTLOOK_STREAM)
                ? OUTLOOK
                : outer;
    }

    private static String inZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry list = zip.getEntry("[Content_Types].xml");
            if (list == null) {
                return ZIP;
            }
            try (InputStream content = zip.getInputStream(list)) {
                return named(new String(content.readNBytes(LARGEST_CONTENTS_LIST), StandardCharsets.UTF_8));
            }
        } catch (ZipException broken) {
            return ZIP;
        }
    }

    private static String named(String contents) {
        if (contents.contains("macroEnabled") || contents.contains("vbaProject")) {
            return WITH_MACROS;
        }
        return Map.of(
                        "wordprocessingml.document.main+xml", WORD,
                        "spreadsheetml.sheet.main+xml", EXCEL,
                        "presentationml.presentation.main+xml", POWERPOINT)
                .entrySet().stream()
                .filter(part -> contents.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ZIP);
    }
}
