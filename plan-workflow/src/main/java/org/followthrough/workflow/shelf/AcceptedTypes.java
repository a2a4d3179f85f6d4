package org.followthrough.workflow.shelf;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.followthrough.domain.decision.Refusal;
import org.springframework.stereotype.Component;

/**
 * Which kinds of files are accepted as evidence, told by content and never by name. Pages, drawings with scripts,
 * programs and documents with macros are not among them.
 *
 * <p>The name must not contradict the content either, because it decides what opens the file once it is downloaded.
 */
@Component
class AcceptedTypes {

    private static final Map<String, Set<String>> ENDINGS = Map.ofEntries(
            entry("application/pdf", Set.of("pdf")),
            entry(OfficeContainer.WORD, Set.of("docx")),
            entry(OfficeContainer.EXCEL, Set.of("xlsx")),
            entry(OfficeContainer.POWERPOINT, Set.of("pptx")),
            entry(OfficeContainer.OUTLOOK, Set.of("msg")),
            entry("application/vnd.oasis.opendocument.text", Set.of("odt")),
            entry("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods")),
            entry("application/vnd.oasis.opendocument.presentation", Set.of("odp")),
            entry("image/png", Set.of("png")),
            entry("image/jpeg", Set.of("jpg", "jpeg", "jfif")),
            entry("message/rfc822", Set.of("eml", "txt")),
            entry("text/plain", Set.of("txt", "csv", "tsv", "md", "eml")),
            entry("text/csv", Set.of("csv", "txt")));

    /** What senders call an accepted type besides by its name. */
    private static final Map<String, Set<String>> ALSO_CALLED = Map.of(
            "message/rfc822", Set.of("text/plain"),
            "text/plain", Set.of("text/csv", "message/rfc822"),
            "text/csv", Set.of("text/plain"));
    /** What a browser runs. */
    private static final Set<String> RUN_BY_BROWSERS = Set.of("text/html", "application/xhtml+xml", "image/svg+xml",
            "text/xml", "application/xml", "text/javascript", "application/javascript", "text/css");

    private final Tika tika = new Tika();

    String of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return OfficeContainer.typeWithin(tika.detect(content), file);
        }
    }

    /** Why a file of a type is not kept under a name, or as what it was sent; empty when it may be. */
    Optional<Refusal> refusal(String type, String name, String declared) {
        if (!accepts(type)) {
            return Optional.of(Refusal.of("evidence.type-not-accepted", name, type));
        }
        if (!fits(type, name)) {
            return Optional.of(Refusal.of("evidence.name-contradicts-content", name, type));
        }
        return fitsDeclared(type, declared)
                ? Optional.empty()
                : Optional.of(Refusal.of("evidence.declared-contradicts-content", name, type, declared));
    }

    boolean accepts(String type) {
        return ENDINGS.containsKey(type);
    }

    /** Whether a name has no ending, or one that belongs to an accepted type. */
    boolean fits(String type, String name) {
        String last = name.replaceFirst("(?s)^.*[/\\\\]", "").replaceFirst("[. ]+$", "");
        int dot = last.lastIndexOf('.');
        return dot < 0 || ENDINGS.get(type).contains(last.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether what a file was sent as says nothing, something unheard of, or what it is. */
    private static boolean fitsDeclared(String type, String declared) {
        String said = declared.replaceFirst("(?s)[;\\s].*", "").toLowerCase(Locale.ROOT);
        boolean means = ENDINGS.containsKey(said) || RUN_BY_BROWSERS.contains(said);
        return !means || said.equals(type) || ALSO_CALLED.getOrDefault(type, Set.of()).contains(said);
    }
}
