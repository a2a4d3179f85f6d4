package org.followthrough.workflow.application;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.workflow.application.WalkedAction.Act;
import org.followthrough.workflow.application.WalkedAction.Walker;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.AskExtension;
import org.followthrough.workflow.port.BlockAction;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.DecideClosing;
import org.followthrough.workflow.port.DeclineAction;
import org.followthrough.workflow.port.GrantExtension;
import org.followthrough.workflow.port.PassSignOff;
import org.followthrough.workflow.port.ProposeClosing;
import org.followthrough.workflow.port.ReassignAction;
import org.followthrough.workflow.port.RefuseExtension;
import org.followthrough.workflow.port.ReopenAction;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SendBackAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.WithdrawAction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Does in the product what somebody does on the random walk. */
@Component
class WalkedDeeds {

    private static final int DAYS_OF_CLOSING = 30;

    @Autowired private AcceptAction accept;
    @Autowired private DeclineAction decline;
    @Autowired private ReportProgress report;
    @Autowired private AddEvidence addEvidence;
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
    @Autowired private BlockAction block;
    @Autowired private ProposeClosing propose;
    @Autowired private DecideClosing decide;
    @Autowired private ReopenAction reopen;
    @Autowired private Actions actions;
    @Autowired private Extensions extensions;

    /**
     * @param later a date that an extension may be asked for
     * @param today the day in Europe/London
     */
    Decision<Stage> perform(Act act, ActionRef ref, Walker by, Walker to, LocalDate later, LocalDate today)
            throws IOException {
        return switch (act) {
            case ACCEPT -> accept.accept(new AcceptAction.Command(by.id(), ref));
            case DECLINE -> decline.decline(new DeclineAction.Command(by.id(), ref, "Not mine", null));
            case REPORT -> report.reportProgress(new ReportProgress.Command(by.id(), ref, "Half of it", null));
            case GIVE_EVIDENCE -> addEvidence.add(new AddEvidence.Command(
                    by.id(), ref, "A list", null, new AddEvidence.Statement("Ten cases")));
            case SUBMIT -> submit.submit(new SubmitAction.Command(by.id(), ref, "Done"));
            case SIGN_OFF -> signOff.signOff(new SignOffAction.Command(by.id(), ref, ""));
            case RETURN -> giveBack.giveBack(new ReturnAction.Command(by.id(), ref, "More", null));
            case PASS_ON -> passOn.passOn(new PassSignOff.Command(by.id(), ref, to.id()));
            case CONFIRM -> confirm.confirm(new ConfirmAction.Command(by.id(), ref, ProofLevel.SAMPLE, ""));
            case SEND_BACK -> sendBack.sendBack(new SendBackAction.Command(by.id(), ref, "Not enough"));
            case REASSIGN -> reassign.reassign(new ReassignAction.Command(by.id(), ref, List.of(to.id()), "Moved"));
            case WITHDRAW -> withdraw.withdraw(new WithdrawAction.Command(by.id(), ref, "No longer needed"));
            case ASK_FOR_DAYS, ASK_FOR_MONTHS -> ask.ask(new AskExtension.Command(by.id(), ref, new ExtensionRequest(
                    ExtensionReason.choosable().get(0), "Two of four have left", "Weekly lists", later)));
            case GRANT -> grant.grant(new GrantExtension.Command(by.id(), ref, askedFor(ref), "Yes"));
            case REFUSE -> refuse.refuse(new RefuseExtension.Command(by.id(), ref, askedFor(ref), "No"));
            case REPORT_BLOCKED -> block.report(of(by, ref), "The court has closed");
            case AGREE_BLOCKED -> block.agree(of(by, ref), today.plusDays(1));
            case REFUSE_BLOCKED -> block.refuse(of(by, ref), "It has opened again");
            case UNBLOCK -> block.lift(of(by, ref), "Open again");
            case PROPOSE_CLOSING -> propose.propose(new ProposeClosing.Command(
                    by.id(), ref, Closing.Kind.NOT_PURSUED, today.plusDays(DAYS_OF_CLOSING), "The service has ended"));
            case APPROVE_CLOSING -> decide.decide(new DecideClosing.Command(by.id(), ref, true, ""));
            case REFUSE_CLOSING -> decide.decide(new DecideClosing.Command(by.id(), ref, false, "It goes on"));
            case REOPEN -> reopen.reopen(new ReopenAction.Command(by.id(), ref, "It came back"));
        };
    }

    /** The extension that waits, else one that has been decided. */
    private ExtensionId askedFor(ActionRef ref) {
        ExtensionLedger ledger = extensions.of(actions.find(ref).orElseThrow().id());
        return ledger.pending().orElseGet(() -> ledger.lines().get(0)).id();
    }

    private static BlockAction.By of(Walker by, ActionRef ref) {
        return new BlockAction.By(by.id(), ref);
    }
}
