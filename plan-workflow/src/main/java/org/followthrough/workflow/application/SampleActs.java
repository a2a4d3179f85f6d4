package org.followthrough.workflow.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.SamplePlan.Event;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.DeclineAction;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SendBackAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.WithdrawAction;
import org.springframework.stereotype.Component;

/** Does what the story of the sample tells, through the same use cases as everybody. */
@Component
class SampleActs {

    private final Actions actions;
    private final AcceptAction accept;
    private final DeclineAction decline;
    private final ReportProgress report;
    private final AddEvidence addEvidence;
    private final SubmitAction submit;
    private final SignOffAction signOff;
    private final ReturnAction giveBack;
    private final ConfirmAction confirm;
    private final SendBackAction sendBack;
    private final WithdrawAction withdraw;

    SampleActs(
            Actions actions,
            AcceptAction accept,
            DeclineAction decline,
            ReportProgress report,
            AddEvidence addEvidence,
            SubmitAction submit,
            SignOffAction signOff,
            ReturnAction giveBack,
            ConfirmAction confirm,
            SendBackAction sendBack,
            WithdrawAction withdraw) {
        this.actions = actions;
        this.accept = accept;
        this.decline = decline;
        this.report = report;
        this.addEvidence = addEvidence;
        this.submit = submit;
        this.signOff = signOff;
        this.giveBack = giveBack;
        this.confirm = confirm;
        this.sendBack = sendBack;
        this.withdraw = withdraw;
    }

    /** @param lead the programme lead, for what an owner does not do themselves */
    Decision<?> play(int plan, Event event, SampleCast cast, PersonId lead) {
        ActionRef ref = new ActionRef(plan, event.number());
        Action action = actions.find(ref).orElseThrow();
        PersonId owner = action.desks().accountable().map(cast::acting).orElse(lead);
        String words = event.words();
        Decision<?> decision = switch (event.act()) {
            case "accept" -> accept.accept(new AcceptAction.Command(owner, ref));
            case "decline" -> decline.decline(new DeclineAction.Command(owner, ref, words, null));
            case "progress" -> report.reportProgress(
                    new ReportProgress.Command(owner, ref, words, event.forecast()));
            case "evidence" -> give(owner, ref, words);
            case "submit" -> submit.submit(new SubmitAction.Command(owner, ref, words));
            case "withdraw" -> withdraw.withdraw(new WithdrawAction.Command(lead, ref, words));
            default -> judge(action, ref, event);
        };
        if (decision instanceof Refused<?> refused) {
            throw new IllegalStateException("The sample cannot be told: " + event + " " + refused.refusal());
        }
        return decision;
    }

    private Decision<?> judge(Action action, ActionRef ref, Event event) {
        PersonId manager = action.desks().manager();
        PersonId auditor = action.desks().auditor();
        String words = event.words();
        return switch (event.act()) {
            case "sign-off" -> signOff.signOff(new SignOffAction.Command(manager, ref, words));
            case "return" -> giveBack.giveBack(new ReturnAction.Command(manager, ref, words, null));
            case "confirm" -> confirm.confirm(new ConfirmAction.Command(auditor, ref,
                    ProofLevel.of(words.charAt(0) - '0').orElseThrow(), words.substring(1).strip()));
            case "send-back" -> sendBack.sendBack(new SendBackAction.Command(auditor, ref, words));
            default -> throw new IllegalArgumentException("The sample knows no act \"" + event.act() + "\".");
        };
    }

    private Decision<?> give(PersonId owner, ActionRef ref, String title) {
        try {
            return addEvidence.add(new AddEvidence.Command(owner, ref, title, null,
                    new AddEvidence.Statement("Invented for the sample: " + title + ".")));
        } catch (IOException unkept) {
            throw new UncheckedIOException(unkept);
        }
    }
}
