package org.followthrough.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.workflow.port.TakeOverMail;

/** Plays the use case that takes mails over from a former release. */
final class MailPort implements TakeOverMail {

    private final List<UUID> taken = new ArrayList<>();

    List<UUID> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void takeOver(UUID mail) {
        taken.add(mail);
    }
}
