package org.followthrough.workflow.application.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.AnswerEscalation;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does what the story of a replay tells, through the same use cases as everybody. */
@Component
@Profile("replay")
class ReplayActs {

    private static final String RECOVERY = "It will be done; its progress is reported.";

    private final Actions actions;
    private final Escalations escalations;
    private final ReplayCast cast;
    private final AcceptAction accept;
    private final ReportProgress report;
    private final AddEvidence addEvidence;
    private final SubmitAction submit;
    private final SignOffAction signOff;
    private final ConfirmAction confirm;
    private final AnswerEscalation answer;

    ReplayActs(
            Actions actions,
            Escalations escalations,
            ReplayCast cast,
            AcceptAction accept,
            ReportProgress report,
            AddEvidence addEvidence,
            SubmitAction submit,
            SignOffAction signOff,
            ConfirmAction confirm,
            AnswerEscalation answer) {
        this.actions = actions;
        this.escalations = escalations;
        this.cast = cast;
        this.accept = accept;
        this.report = report;
        this.addEvidence = addEvidence;
        this.submit = submit;
        this.signOff = signOff;
        this.confirm = confirm;
        this.answer = answer;
    }

    void play(int plan, ReplayAct act) {
        ActionRef ref = new ActionRef(plan, act.action());
        Action action = actions.find(ref).orElseThrow();
        PersonId owner = cast.acting(action.desks().accountable().orElse(cast.with(Role.PROGRAMME_LEAD)));
        require(act, switch (act.kind()) {
            case ACCEPT -> accept.accept(new AcceptAction.Command(owner, ref));
            case REPORT -> report.reportProgress(new ReportProgress.Command(owner, ref, act.words(), null));
            case SUBMIT -> submit(owner, ref, act);
            case SIGN_OFF -> signOff.signOff(new SignOffAction.Command(action.desks().manager(), ref, ""));
            case CONFIRM -> confirm.confirm(
                    new ConfirmAction.Command(action.desks().auditor(), ref, ProofLevel.DOCUMENTS, ""));
        });
    }

    private Decision<?> submit(PersonId owner, ActionRef ref, ReplayAct act) {
        try {
            require(act, addEvidence.add(new AddEvidence.Command(
                    owner, ref, "What the plan says", null, new AddEvidence.Statement(act.words()))));
        } catch (IOException unkept) {
            throw new UncheckedIOException(unkept);
        }
        return submit.submit(new SubmitAction.Command(owner, ref, act.words()));
    }

    /** Lets the service manager answer what has been owed since {@code day} or longer. */
    void answer(int plan, Collection<Action> among, LocalDate day) {
        escalations.owedSince(among.stream().map(Action::id).toList()).forEach((id, since) -> {
            if (!since.isAfter(ReplayStory.atWorkOn(day))) {
                answer(plan, id);
            }
        });
    }

    private void answer(int plan, ActionId id) {
        Action action = actions.byId(id);
        if (action.stage().isWithOwner()) {
            answer.answer(new AnswerEscalation.Command(action.desks().serviceManager(),
                    new ActionRef(plan, action.number()), new Answer.RecoveryPlan(RECOVERY)));
        }
    }

    private static void require(ReplayAct act, Decision<?> decision) {
        if (decision instanceof Refused<?> refused) {
            throw new IllegalStateException("The replay cannot go on: " + act + " was refused by " + refused.refusal());
        }
    }
}
