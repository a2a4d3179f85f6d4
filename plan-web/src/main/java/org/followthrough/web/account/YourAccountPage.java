package org.followthrough.web.account;

import java.util.List;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadYourAccount.OpenSession;
import org.followthrough.workflow.port.ReadYourAccount.YourAccount;

/**
 * How somebody signs in, and where they are signed in.
 *
 * @param email what they sign in with, or null
 */
public record YourAccountPage(String name, String email, boolean hasPassword, List<Row> sessions, Problems problems) {

    /**
     * A session.
     *
     * @param key what the form that ends it sends
     */
    public record Row(String key, String signedIn, String lastUsed, boolean isThis) {
    }

    public static YourAccountPage of(YourAccount account, Problems problems, Words words) {
        return new YourAccountPage(account.name(), account.email(), account.hasPassword(),
                account.sessions().stream().map(session -> row(session, words)).toList(), problems);
    }

    /** Whether there is any but the one in which they look. */
    public boolean hasOthers() {
        return sessions.stream().anyMatch(session -> !session.isThis());
    }

    private static Row row(OpenSession session, Words words) {
        return new Row(session.key(), words.moment(session.signedInAt()),
                words.say(session.isThis() ? "sessions.now" : "sessions.last-used", words.moment(session.lastUsed())), session.isThis());
    }
}
