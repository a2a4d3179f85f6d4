package org.followthrough.workflow.application;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.MailQueue.Queued;
import org.followthrough.workflow.application.outbound.MailServer;
import org.followthrough.workflow.application.outbound.MailServer.Connection;
import org.followthrough.workflow.application.outbound.MailServer.MailRefusedException;
import org.followthrough.workflow.application.outbound.MailServer.ServerAwayException;
import org.followthrough.workflow.port.SendMails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the queue, over one connection for all that it takes at a time.
 *
 * <p>No transaction is open while the server is spoken to: what became of a mail is noted before the next one is sent, so
 * that a kill sends one mail of this sender a second time and loses none.
 */
@Component
class SendingMails implements SendMails {

    private static final int AT_ONCE = 50;
    private static final Logger LOG = LoggerFactory.getLogger(SendingMails.class);

    private final TakingMails taking;
    private final MailServer server;
    private final Directory directory;
    private final Letters letters;

    SendingMails(TakingMails taking, MailServer server, Directory directory, Letters letters) {
        this.taking = taking;
        this.server = server;
        this.directory = directory;
        this.letters = letters;
    }

    @Override
    public int send() {
        if (!server.isConfigured()) {
            return 0;
        }
        MailBatch batch = taking.take(AT_ONCE);
        int taken = batch.size();
        return taken > 0 && isSeenTo(batch) ? taken : 0;
    }

    private boolean isSeenTo(MailBatch batch) {
        Map<PersonId, Person> recipients = directory.people(batch.recipients());
        Map<PlanId, Plan> plans = new HashMap<>();
        try (Connection connection = server.open()) {
            while (batch.hasNext()) {
                Queued mail = batch.next();
                Person recipient = recipients.get(mail.notification().recipient());
                if (isReachable(recipient, batch) && isTaken(mail, recipient, plans, batch, connection)) {
                    batch.sent();
                }
            }
            return true;
        } catch (ServerAwayException away) {
            LOG.warn("The mail server is away; {} mails wait for their next attempt.", batch.size());
            LOG.debug("The cause of it:", away);
            batch.allPostponed(away.getMessage());
            return false;
        }
    }

    private static boolean isReachable(Person recipient, MailBatch batch) {
        if (recipient.email() == null) {
            batch.failed(recipient.name() + " has no e-mail address.");
            return false;
        }
        if (recipient.state() == Person.State.DISABLED) {
            batch.failed(recipient.name() + " may no longer use this service.");
            return false;
        }
        return true;
    }

    /** Whatever is wrong with one mail, also with its words, is the fault of that mail only, and the next one is sent. */
    private boolean isTaken(
            Queued mail, Person recipient, Map<PlanId, Plan> plans, MailBatch batch, Connection connection) {
        Notification notification = mail.notification();
        try {
            connection.send(notification.id(), mail.writtenAt(), recipient.name(), recipient.email(),
                    letters.of(notification, recipient, plans));
            return true;
        } catch (ServerAwayException away) {
            throw away;
        } catch (MailRefusedException refused) {
            batch.failed(refused.getMessage());
        } catch (RuntimeException passing) {
            LOG.debug("The mail {} is tried again:", notification.id(), passing);
            batch.postponed(String.valueOf(passing.getMessage()));
        }
        return false;
    }
}
