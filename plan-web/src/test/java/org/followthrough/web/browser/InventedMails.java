package org.followthrough.web.browser;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.web.form.Problems;
import org.followthrough.web.operations.MailsView;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.LookAfterMails.Counts;
import org.followthrough.workflow.port.LookAfterMails.MailLine;
import org.followthrough.workflow.port.LookAfterMails.MailsPage;
import org.followthrough.workflow.port.LookAfterMails.State;

/** Mails as an administrator finds them. */
final class InventedMails {

    private static final Instant WRITTEN = Instant.parse("2026-11-20T08:10:00Z");

    private InventedMails() {
    }

    static MailsView failed(Words words) {
        return view(words, State.FAILED, new Counts(0, 1, 2, 310), null,
                line("Ines Calder", "550 5.1.1 The mailbox of this person does not exist", null));
    }

    /** For somebody who has tried one again that has been sent in the meantime. */
    static MailsView refused(Words words) {
        return MailsView.of(failed(words).found(),
                Problems.of("mails", words.say("mail.not-failed", "B3.1 is waiting for your sign-off")), words);
    }

    static MailsView waiting(Words words) {
        return view(words, State.WAITING, new Counts(0, 1, 2, 310), null,
                line("Bram Okafor", "451 4.7.1 Greylisted, try again in five minutes", WRITTEN.plusSeconds(300)),
                line("Priya Nair", null, WRITTEN.plusSeconds(1)));
    }

    static MailsView held(Words words) {
        return view(words, State.HELD, new Counts(2, 1, 0, 310), WRITTEN.plusSeconds(3600),
                line("Bram Okafor", null, WRITTEN), line("Priya Nair", null, WRITTEN));
    }

    private static MailsView view(Words words, State state, Counts counts, Instant heldSince, MailLine... lines) {
        return MailsView.of(new MailsPage(
                true, Optional.ofNullable(heldSince), state, counts, 3, 1, 1, List.of(lines)), Problems.none(), words);
    }

    private static MailLine line(String recipient, String failure, Instant tryAt) {
        return new MailLine(UUID.nameUUIDFromBytes(recipient.getBytes(StandardCharsets.UTF_8)), recipient,
                recipient.toLowerCase(Locale.ROOT).replace(' ', '.') + "@thornmere.example", "B3.1 is waiting for your sign-off",
                WRITTEN, WRITTEN, tryAt, failure);
    }
}
