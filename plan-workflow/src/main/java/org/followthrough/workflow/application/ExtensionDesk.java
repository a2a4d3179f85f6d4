package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;

/** Keeps the ledgers in order and tells those who have to know of a line. */
@Component
class ExtensionDesk {

    private final Extensions extensions;
    private final ExtensionRules rules;
    private final Notices notices;
    private final MatterClocks clocks;

    ExtensionDesk(Extensions extensions, ExtensionRules rules, Notices notices, MatterClocks clocks) {
        this.extensions = extensions;
        this.rules = rules;
        this.notices = notices;
        this.clocks = clocks;
    }

    ExtensionLedger ledger(Action action) {
        return extensions.of(action.id());
    }

    /** @throws NotFoundException if the action has no such extension */
    Extension find(Action action, ExtensionId id) {
        return ledger(action).lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("extension", id));
    }

    /** Enters what somebody asks for and lays it before whoever decides. */
    void lay(Action action, Extension asked) {
        extensions.add(asked);
        clocks.start(matter(asked));
        tellDecider(action, asked);
    }

    /** Enters a decision and tells the asker. */
    void close(NotificationKind kind, Action action, Extension decided) {
        extensions.save(decided);
        clocks.stop(matter(decided));
        tellAsker(kind, action, decided);
    }

    /** Enters the date of an answer to an escalation, by the same rule that has just moved the date. */
    void enter(ActOnAction.Done done, Answer.NewDate answer) {
        Action before = done.before();
        if (rules.intervene(before, ledger(before), done.actor(), answer, done.at()) instanceof Accepted<Extension> line) {
            extensions.add(line.result());
            tellAsker(NotificationKind.EXTENSION_GRANTED, done.after(), line.result());
        }
    }

    /** Tells whoever sits at the tier that it is theirs to decide. */
    void tellDecider(Action action, Extension extension) {
        notices.tell(NotificationKind.EXTENSION_ASKED, action, extension.id() + "/" + extension.tier(),
                deciders(action, extension));
    }

    /** Tells the asker and the owners what has become of it. */
    private void tellAsker(NotificationKind kind, Action action, Extension extension) {
        notices.tell(kind, action, extension.id() + "/" + extension.tier(), askers(action, extension));
    }

    static Matter matter(Extension extension) {
        return new Matter(ExtensionMatter.KIND, extension.id().value());
    }

    private static List<PersonId> deciders(Action action, Extension extension) {
        List<PersonId> own = askers(action, extension);
        return action.desks().at(extension.tier()).stream().filter(person -> !own.contains(person)).toList();
    }

    private static List<PersonId> askers(Action action, Extension extension) {
        List<PersonId> askers = new ArrayList<>(action.desks().owners());
        if (!extension.isIntervention()) {
            askers.add(extension.asked().by());
        }
        return askers;
    }
}
