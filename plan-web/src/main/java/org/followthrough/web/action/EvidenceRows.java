package org.followthrough.web.action;

import java.util.List;
import java.util.Locale;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.decision.Decision;
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
        String about = about(given);
        if (piece.content() instanceof Evidence.Statement statement) {
            return new EvidenceRow(piece.title(), null, about, statement.words(), cycle(given), "grey");
        }
        if (piece.content() instanceof Evidence.Link link) {
            return new EvidenceRow(piece.title(), link.address(), about, null, cycle(given), "grey");
        }
        String address = given.opens() ? ActionWords.address(action) + "/evidence/" + piece.id() : null;
        return switch (given.screening().state()) {
            case NONE, CLEAN -> new EvidenceRow(piece.title(), address, about, null, cycle(given), "grey");
            case WAITING -> new EvidenceRow(piece.title(), address, about, null, screened(given), "yellow");
            case INFECTED, CLOSED -> new EvidenceRow(piece.title(), null, about, null, screened(given), "red");
        };
    }

    private String cycle(Given given) {
        return given.current() ? null : words.say("evidence.earlier-cycle", given.evidence().cycle());
    }

    private String screened(Given given) {
        return words.say("evidence.screened." + given.screening().state().name().toLowerCase(Locale.ROOT));
    }

    private String about(Given given) {
        Evidence piece = given.evidence();
        StringBuilder about = new StringBuilder(kind(piece.content())).append(' ')
                .append(words.say("evidence.added", given.givenBy(), words.day(piece.receivedAt())));
        if (piece.happenedOn() != null) {
            about.append(' ').append(words.say("evidence.happened", words.day(piece.happenedOn())));
        }
        if (piece.content() instanceof Evidence.File file
                && given.screening().open(file, false) instanceof Decision.Refused<Evidence.File> refused) {
            about.append(' ').append(words.refusal(refused.refusal()));
        }
        return about.toString();
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
