package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.domain.people.Person;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.LetterWriter;
import org.followthrough.workflow.application.outbound.MailServer;
import org.followthrough.workflow.application.outbound.MailServer.Connection;
import org.followthrough.workflow.application.outbound.MailServer.MailRefusedException;
import org.followthrough.workflow.application.outbound.MailServer.ServerAwayException;
import org.followthrough.workflow.application.outbound.SignInLinks;
import org.followthrough.workflow.application.outbound.SignInLinks.Asked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends links by mail, outside the queue of the other mails: whoever may read that queue must not find a way in there.
 *
 * <p>A code is made for each attempt and is known to this node's memory and the mail alone. A link whose mail the server
 * did not take is tried again while it would still hold; one that it refuses for good is not.
 */
@Component
class SendingLinks {

    private static final int AT_ONCE = 20;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(SendingLinks.class);

    private final SignInLinks links;
    private final Directory directory;
    private final LetterWriter writer;
    private final MailServer server;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendingLinks(SignInLinks links, Directory directory, LetterWriter writer, MailServer server,
            PlatformTransactionManager transactions, Clock clock) {
        this.links = links;
        this.directory = directory;
        this.writer = writer;
        this.server = server;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void send() {
        if (!server.isConfigured()) {
            return;
        }
        Map<Asked, String> codes = transaction.execute(status -> take());
        if (codes.isEmpty()) {
            return;
        }
        try (Connection connection = server.open()) {
            while (!codes.isEmpty()) {
                Asked next = codes.keySet().iterator().next();
                send(next, codes.get(next), connection);
                codes.remove(next);
            }
        } catch (ServerAwayException away) {
            LOG.warn("The mail server is away; {} links for signing in are tried again.", codes.size());
            LOG.debug("The cause of it:", away);
        } finally {
            codes.keySet().forEach(this::takeBack);
        }
    }

    /** In the order in which they were asked for: of two for one person the later one holds. */
    private Map<Asked, String> take() {
        Map<Asked, String> codes = new LinkedHashMap<>();
        links.hold(clock.instant(), AT_ONCE).stream().sorted(Comparator.comparing(Asked::at)).forEach(link -> {
            String code = OneTimeCode.random();
            links.give(link, OneTimeCode.hash(code));
            codes.put(link, code);
        });
        return codes;
    }

    /** Whatever is wrong with one link is the fault of that link only, and the next one is sent. */
    private void send(Asked link, String code, Connection connection) {
        try {
            Person person = directory.person(link.person());
            connection.send(link.id(), link.at(), person.name(), person.email(), writer.writeSignInLink(person, code));
        } catch (ServerAwayException away) {
            throw away;
        } catch (MailRefusedException refused) {
            LOG.warn("The mail server refuses a link for signing in.");
            LOG.debug("What it says:", refused);
        } catch (RuntimeException passing) {
            LOG.warn("A link for signing in has not gone out; it is tried again in {} seconds.", PAUSE.toSeconds());
            LOG.debug("The cause of it:", passing);
            takeBack(link);
        }
    }

    private void takeBack(Asked link) {
        links.takeBack(link, clock.instant().plus(PAUSE));
    }
}
