package org.followthrough.web.operations;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.followthrough.web.form.Problems;
import org.followthrough.web.list.Tab;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.LookAfterMails.MailLine;
import org.followthrough.workflow.port.LookAfterMails.MailsPage;
import org.followthrough.workflow.port.LookAfterMails.State;

/**
 * The mails of one state.
 *
 * @param tabs one for each state, with how many there are
 */
public record MailsView(MailsPage found, List<Tab> tabs, Problems problems) {

    public static MailsView of(MailsPage found, Problems problems, Words words) {
        return new MailsView(found, Stream.of(State.FAILED, State.HELD, State.WAITING, State.SENT)
                .map(state -> tab(found, state, words))
                .toList(), problems);
    }

    private static Tab tab(MailsPage found, State state, Words words) {
        String key = state.name().toLowerCase(Locale.ROOT);
        return new Tab(words.say("mails.state." + key), "/operations/mail?state=" + key, found.counts().of(state),
                state == found.state());
    }

    public List<MailLine> mails() {
        return found.mails();
    }

    public boolean isFailed() {
        return found.state() == State.FAILED;
    }

    public boolean isWaiting() {
        return found.state() == State.WAITING;
    }

    public String stateKey() {
        return found.state().name().toLowerCase(Locale.ROOT);
    }

    /** The address of another page of this state. */
    public IntFunction<String> pages() {
        return number -> "/operations/mail?state=" + stateKey() + "&page=" + number;
    }
}
