package org.followthrough.web.operations;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.followthrough.workflow.port.LookAfterMails.MailLine;
import org.followthrough.workflow.port.LookAfterMails.MailsPage;
import org.followthrough.workflow.port.LookAfterMails.State;

/**
 * The mails of one state.
 *
 * @param tabs one for each state, with how many there are
 */
public record MailsView(MailsPage found, List<Tab> tabs) {

    /** @param key the last part of the key of its sentence */
    public record Tab(String key, String address, int count, boolean current) {
    }

    static MailsView of(MailsPage found) {
        return new MailsView(found, List.of(
                tab(found, State.FAILED, found.failed()),
                tab(found, State.HELD, found.held()),
                tab(found, State.WAITING, found.waiting()),
                tab(found, State.SENT, found.sent())));
    }

    private static Tab tab(MailsPage found, State state, int count) {
        String key = state.name().toLowerCase(Locale.ROOT);
        return new Tab(key, "/operations/mail?state=" + key, count, state == found.state());
    }

    public List<MailLine> mails() {
        return found.mails();
    }

    public boolean isFailed() {
        return found.state() == State.FAILED;
    }

    public String stateKey() {
        return found.state().name().toLowerCase(Locale.ROOT);
    }

    /** The address of another page of this state. */
    public IntFunction<String> pages() {
        return number -> "/operations/mail?state=" + stateKey() + "&page=" + number;
    }
}
