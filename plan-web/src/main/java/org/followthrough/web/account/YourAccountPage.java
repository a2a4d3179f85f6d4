package org.followthrough.web.account;

import java.util.List;
import java.util.Set;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.Proof;
import org.followthrough.workflow.port.ReadYourAccount.OpenSession;
import org.followthrough.workflow.port.ReadYourAccount.YourAccount;

/**
 * How somebody signs in, and where they are signed in.
 *
 * @param email  what they sign in with, or null
 * @param here   since when they are signed in in the browser in which they look
 * @param others their other sessions, to be chosen from
 * @param chosen those that were to be ended
 */
public record YourAccountPage(String name, String email, boolean hasPassword, String here, List<Choice> others,
        Set<String> chosen, Problems problems) {

    public static YourAccountPage of(YourAccount account, Set<String> chosen, Problems problems, Words words) {
        return new YourAccountPage(account.name(), account.email(), account.hasPassword(),
                account.sessions().stream().filter(OpenSession::isThis).map(session -> words.moment(session.signedInAt()))
                        .findAny().orElse(null),
                account.sessions().stream().filter(session -> !session.isThis()).map(session -> choice(session, words)).toList(),
                chosen, problems);
    }

    /** How long somebody without a password can end sessions after signing in. */
    public long minutesAfterSignIn() {
        return Proof.SHORT_WHILE.toMinutes();
    }

    private static Choice choice(OpenSession session, Words words) {
        return new Choice(session.key(), words.say("sessions.signed-in", words.moment(session.signedInAt())),
                words.say("sessions.last-used", words.moment(session.lastUsed())));
    }
}
