package org.followthrough.workflow.application;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.files.KeptFiles;
import org.followthrough.workflow.application.files.Quarantine;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.port.AddEvidence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a piece of evidence: the file first, then the row that names it. The rule is asked before a file is taken, so
 * that nobody fills the disk with what is refused anyway, and again afterwards, because the action may have changed meanwhile.
 */
@Component
class AddingEvidence implements AddEvidence {

    private final ActOnAction acts;
    private final VisibleAction visible;
    private final Actions actions;
    private final EvidenceRegister register;
    private final KeptFiles files;
    private final Quarantine quarantine;

    AddingEvidence(
            ActOnAction acts,
            VisibleAction visible,
            Actions actions,
            EvidenceRegister register,
            KeptFiles files,
            Quarantine quarantine) {
        this.acts = acts;
        this.visible = visible;
        this.actions = actions;
        this.register = register;
        this.files = files;
        this.quarantine = quarantine;
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    public Decision<Stage> add(Command command) throws IOException {
        String title = title(command);
        ActOnAction.Rule rule = (action, actor, at) -> mayAdd(action, actor, command, at);
        Decision<Evidence.Content> content = command.given() instanceof File file
                ? taken(command, file, rule)
                : content(command.given());
        Action held = actions.heldById(visible.find(command.by(), command.action()).id());
        if (content instanceof Accepted<Evidence.Content> taken && isThere(held, command, taken.result())) {
            return Decision.accepted(held.stage());
        }
        return acts.anywhere(
                new Act("evidence-added", command.by(), command.action(), title),
                (action, actor, at) -> both(rule.decide(action, actor, at), content),
                done -> record(new Evidence(OrderedId.next(), done.after().id(), done.after().course().cycle(),
                        title, command.happenedOn(), done.at(), command.by(),
                        ((Accepted<Evidence.Content>) content).result())));
    }

    /** A form that is sent twice is one piece of evidence. */
    private boolean isThere(Action action, Command command, Evidence.Content content) {
        return register.of(action.id()).stream().anyMatch(kept -> kept.isGivenAgain(
                action.course().cycle(), command.by(), title(command), command.happenedOn(), content));
    }

    private void record(Evidence evidence) {
        quarantine.begin(evidence);
        register.add(evidence);
    }

    private static Decision<Action> both(Decision<Action> allowed, Decision<Evidence.Content> content) {
        return allowed.isAccepted() && content instanceof Refused<Evidence.Content> refused
                ? new Refused<>(refused.refusal())
                : allowed;
    }

    private static Decision<Action> mayAdd(Action action, Actor actor, Command command, Instant at) {
        Decision<Action> allowed = action.addEvidence(actor, at);
        return allowed.isAccepted() ? sound(command, at).orElse(allowed) : allowed;
    }

    /** What is wrong with the words and the day, if anything. */
    private static Optional<Decision<Action>> sound(Command command, Instant at) {
        String title = title(command);
        if (title.isBlank() || title.length() > Evidence.LONGEST_TITLE) {
            return Optional.of(Decision.refused("evidence.title-length", Evidence.LONGEST_TITLE));
        }
        LocalDate happened = command.happenedOn();
        return happened != null && happened.isAfter(LocalDate.ofInstant(at, WorkingCalendar.ZONE))
                ? Optional.of(Decision.refused("evidence.happened-ahead", happened))
                : Optional.empty();
    }

    private static String title(Command command) {
        return command.title().isBlank() && command.given() instanceof File file
                ? named(file)
                : command.title().strip();
    }

    private Decision<Evidence.Content> taken(Command command, File file, ActOnAction.Rule rule) throws IOException {
        return acts.ask(command.by(), command.action(), rule).isAccepted()
                ? files.keep(command.by(), file.content(), named(file), file.declaredType())
                : Decision.refused("evidence.not-taken");
    }

    private static Decision<Evidence.Content> content(Given given) {
        if (given instanceof Link link) {
            return isWebAddress(link.address())
                    ? Decision.accepted(new Evidence.Link(link.address().strip()))
                    : Decision.refused("evidence.no-web-address", link.address());
        }
        String words = ((Statement) given).words();
        return words.isBlank()
                ? Decision.refused("evidence.without-words")
                : Decision.accepted(new Evidence.Statement(words));
    }

    /** The file's name without what cannot be seen in it, and only its end if it is too long to keep. */
    private static String named(File file) {
        String visible = file.name().replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return visible.substring(Math.max(0, visible.length() - Evidence.LONGEST_TITLE));
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = URI.create(address.strip());
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
