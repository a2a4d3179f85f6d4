package org.followthrough.workflow.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Which kinds of files are accepted as evidence, told by content and never by name. Pages, drawings with scripts and
 * programs are not among them.
 */
@Component
class AcceptedTypes {

    private static final Set<String> ACCEPTED = Set.of(
            "application/pdf",
            "application/x-tika-ooxml",
            "application/x-tika-msoffice",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "image/png",
            "image/jpeg",
            "message/rfc822",
            "text/plain",
            "text/csv");

    private final Tika tika = new Tika();

    String of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return tika.detect(content);
        }
    }

    boolean accepts(String type) {
        return ACCEPTED.contains(type);
    }
}
