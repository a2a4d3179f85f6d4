package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.Duel.Move;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.engine.TimersInHand;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.AskExtension;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.GrantExtension;
import org.followthrough.workflow.port.PassSignOff;
import org.followthrough.workflow.port.ReassignAction;
import org.followthrough.workflow.port.RefuseExtension;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.RingDesks;
import org.followthrough.workflow.port.SendBackAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.WithdrawAction;
import org.springframework.beans.factory.annotation.Autowired;

/** Who might come in each other's way. */
class Duels {

    @Autowired private AcceptAction accept;
    @Autowired private AddEvidence evidence;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private ReturnAction giveBack;
    @Autowired private PassSignOff passOn;
    @Autowired private ConfirmAction confirm;
    @Autowired private SendBackAction sendBack;
    @Autowired private ReassignAction reassign;
    @Autowired private WithdrawAction withdraw;
    @Autowired private AskExtension ask;
    @Autowired private GrantExtension grant;
    @Autowired private RefuseExtension refuse;
    @Autowired private Extensions extensions;
    @Autowired private RingDesks ring;
    @Autowired private TimersInHand timers;
    @Autowired private SmallPlan plan;

    List<Duel> all() {
        return List.of(
                new Duel("grant and refuse", asked(), grant(), refuse(), false),
                new Duel("accept twice", nothing(), accept(), accept(), false),
                new Duel("submit twice", toWork(), submit(), submit(), false),
                new Duel("submit and reassign", toWork(), submit(), reassign(), false),
                new Duel("submit and a rung", toWork(), submit(), rung(), true),
                new Duel("sign off twice", toManager(), signOff(), signOff(), false),
                new Duel("sign off and return", toManager(), signOff(), giveBack(), false),
                new Duel("sign off and withdraw", toManager(), signOff(), withdraw(), true),
                new Duel("sign off and a reminder", toManager(), signOff(), reminder(), true),
                new Duel("sign off and pass on", toManager(), signOff(), passOn(), false),
                new Duel("confirm and send back", toAuditor(), confirm(), sendBack(), false));
    }

    private static Move nothing() {
        return (cast, number) -> () -> null;
    }

    private Move toWork() {
        return (cast, number) -> () -> {
            accept().of(cast, number).call();
            return evidence.add(new AddEvidence.Command(
                    cast.owner(), cast.action(number), "A list", null, new AddEvidence.Statement("Ten cases")));
        };
    }

    private Move toManager() {
        return (cast, number) -> () -> {
            toWork().of(cast, number).call();
            return submit().of(cast, number).call();
        };
    }

    private Move toAuditor() {
        return (cast, number) -> () -> {
            toManager().of(cast, number).call();
            return signOff().of(cast, number).call();
        };
    }

    private Move asked() {
        return (cast, number) -> () -> {
            accept().of(cast, number).call();
            return ask.ask(new AskExtension.Command(cast.owner(), cast.action(number), new ExtensionRequest(
                    ExtensionReason.STAFFING, "Two posts are empty.", "The lead checks weekly.", LocalDate.of(2026, 12, 18))));
        };
    }

    private Move accept() {
        return (cast, number) -> () -> accept.accept(new AcceptAction.Command(cast.owner(), cast.action(number)));
    }

    private Move submit() {
        return (cast, number) -> () -> submit.submit(new SubmitAction.Command(cast.owner(), cast.action(number), "Done."));
    }

    private Move signOff() {
        return (cast, number) -> () -> signOff.signOff(
                new SignOffAction.Command(cast.manager(), cast.action(number), "Seen."));
    }

    private Move giveBack() {
        return (cast, number) -> () -> giveBack.giveBack(
                new ReturnAction.Command(cast.manager(), cast.action(number), "One ward only.", null));
    }

    private Move passOn() {
        return (cast, number) -> {
            PersonId another = plan.person("Lotte Marsh", null, Role.MANAGER);
            return () -> passOn.passOn(new PassSignOff.Command(cast.manager(), cast.action(number), another));
        };
    }

    private Move confirm() {
        return (cast, number) -> () -> confirm.confirm(
                new ConfirmAction.Command(cast.auditor(), cast.action(number), ProofLevel.SAMPLE, "Ten seen."));
    }

    private Move sendBack() {
        return (cast, number) -> () -> sendBack.sendBack(
                new SendBackAction.Command(cast.auditor(), cast.action(number), "Two of ten were late."));
    }

    private Move reassign() {
        return (cast, number) -> () -> reassign.reassign(new ReassignAction.Command(
                cast.lead(), cast.action(number), List.of(cast.other()), "Moved."));
    }

    private Move withdraw() {
        return (cast, number) -> () -> withdraw.withdraw(
                new WithdrawAction.Command(cast.lead(), cast.action(number), "Another body does it."));
    }

    private Move grant() {
        return (cast, number) -> {
            ExtensionId pending = pending(cast, number);
            return () -> grant.grant(new GrantExtension.Command(
                    cast.serviceManager(), cast.action(number), pending, "Agreed."));
        };
    }

    private Move refuse() {
        return (cast, number) -> {
            ExtensionId pending = pending(cast, number);
            return () -> refuse.refuse(new RefuseExtension.Command(
                    cast.serviceManager(), cast.action(number), pending, "Too long."));
        };
    }

    private ExtensionId pending(Cast cast, String number) {
        return extensions.of(plan.get(cast, number).id()).pending().orElseThrow().id();
    }

    private Move rung() {
        return (cast, number) -> {
            String timer = timers.waiting(plan.get(cast, number).id());
            return () -> timers.fire(timer);
        };
    }

    /** Whatever is due rings, in the first race the clock of every desk: an extension still waiting would go to the next. */
    private Move reminder() {
        return (cast, number) -> () -> ring.ringDesks() > 0;
    }
}
