package org.followthrough.web.action;

import java.util.List;
import java.util.Locale;
import org.followthrough.domain.action.Evidence;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadEvidence;
import org.followthrough.workflow.port.ReadEvidence.Given;
import org.springframework.stereotype.Component;

/** Puts the evidence of an action into words. */
@Component
class EvidenceRows {

    private static final long KILOBYTE = 1024;

    private final ReadEvidence evidence;
    private final Words words;

    EvidenceRows(ReadEvidence evidence, Words words) {
        this.evidence = evidence;
        this.words = words;
    }

    List<EvidenceRow> of(SignedIn person, ActionRef action) {
        return evidence.of(person.id(), action).stream().map(given -> row(given, action)).toList();
    }

    private EvidenceRow row(Given given, ActionRef action) {
        Evidence piece = given.evidence();
        String state = given.current() ? null : words.say("evidence.earlier-cycle", piece.cycle());
        String about = kind(piece.content()) + " " + words.say("evidence.added", given.givenBy(), words.day(piece.receivedAt()));
        if (piece.happenedOn() != null) {
            about += " " + words.say("evidence.happened", words.day(piece.happenedOn()));
        }
        if (piece.content() instanceof Evidence.Statement statement) {
            return new EvidenceRow(piece.title(), null, about, statement.words(), state, "grey");
        }
        String address = piece.content() instanceof Evidence.Link link
                ? link.address()
                : ActionWords.address(action) + "/evidence/" + piece.id();
        return new EvidenceRow(piece.title(), address, about, null, state, "grey");
    }

    private String kind(Evidence.Content content) {
        if (content instanceof Evidence.File file) {
            return words.say("evidence.file", words.say("evidence.type." + type(file.mediaType())), size(file.size()),
                    file.originalName());
        }
        return words.say(content instanceof Evidence.Link ? "evidence.kind.link" : "evidence.kind.statement");
    }

    private static String type(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.contains("pdf")) {
            return "pdf";
        }
        if (type.contains("sheet") || type.contains("excel")) {
            return "spreadsheet";
        }
        if (type.contains("presentation") || type.contains("powerpoint")) {
            return "slides";
        }
        if (type.contains("word") || type.contains("document")) {
            return "document";
        }
        if (type.startsWith("image/")) {
            return "picture";
        }
        return type.startsWith("text/") ? "text" : "other";
    }

    private String size(long bytes) {
        long kilobytes = Math.max(1, bytes / KILOBYTE);
        return kilobytes < KILOBYTE
                ? words.say("evidence.kilobytes", kilobytes)
                : words.say("evidence.megabytes", String.format(Locale.UK, "%.1f", kilobytes / (double) KILOBYTE));
    }
}
