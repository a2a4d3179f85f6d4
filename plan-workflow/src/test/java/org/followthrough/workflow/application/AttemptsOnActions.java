package org.followthrough.workflow.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.ActionLink;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.ArrangeContributors;
import org.followthrough.workflow.port.AskExtension;
import org.followthrough.workflow.port.BlockAction;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.DecideClosing;
import org.followthrough.workflow.port.DeclineAction;
import org.followthrough.workflow.port.GrantExtension;
import org.followthrough.workflow.port.LinkActions;
import org.followthrough.workflow.port.MeetMilestone;
import org.followthrough.workflow.port.PassSignOff;
import org.followthrough.workflow.port.ProposeClosing;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReassignAction;
import org.followthrough.workflow.port.RefuseExtension;
import org.followthrough.workflow.port.ReopenAction;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SetMilestone;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.WithdrawAction;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done with an action, from the publication to its end and back. */
class AttemptsOnActions {

    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private DeclineAction decline;
    @Autowired private ReportProgress report;
    @Autowired private AddEvidence evidence;
    @Autowired private SetMilestone setMilestone;
    @Autowired private MeetMilestone meetMilestone;
    @Autowired private ArrangeContributors contributors;
    @Autowired private LinkActions links;
    @Autowired private AskExtension ask;
    @Autowired private GrantExtension grant;
    @Autowired private RefuseExtension refuse;
    @Autowired private BlockAction block;
    @Autowired private SubmitAction submit;
    @Autowired private ReturnAction giveBack;
    @Autowired private PassSignOff passOn;
    @Autowired private SignOffAction signOff;
    @Autowired private ConfirmAction confirm;
    @Autowired private ReopenAction reopen;
    @Autowired private ReassignAction reassign;
    @Autowired private ProposeClosing propose;
    @Autowired private DecideClosing decide;
    @Autowired private WithdrawAction withdraw;
    @Autowired private Extensions extensions;
    @Autowired private SmallPlan plan;

    /** The way to confirmed: who does what, in the order in which the rules allow it. */
    List<Attempt> toConfirmed(Cast cast) {
        ActionRef ref = cast.action("A1.1");
        return List.of(
                new Attempt("publish", () -> publish.publish(cast.publication())),
                new Attempt("decline", () -> decline.decline(
                        new DeclineAction.Command(cast.owner(), ref, "Not mine.", LocalDate.of(2026, 12, 4)))),
                new Attempt("accept", () -> accept.accept(new AcceptAction.Command(cast.owner(), ref))),
                new Attempt("add evidence", () -> evidence.add(new AddEvidence.Command(cast.owner(), ref, "Minutes", null,
                        new AddEvidence.File("minutes.txt", "text/plain", new ByteArrayInputStream(
                                "Who said what".getBytes(StandardCharsets.UTF_8)))))),
                new Attempt("submit", () -> submit.submit(new SubmitAction.Command(cast.owner(), ref, "Done."))),
                new Attempt("return", () -> giveBack.giveBack(
                        new ReturnAction.Command(cast.manager(), ref, "One ward only.", null))),
                new Attempt("submit again", () -> submit.submit(new SubmitAction.Command(cast.owner(), ref, "All."))),
                new Attempt("sign off", () -> signOff.signOff(new SignOffAction.Command(cast.manager(), ref, "Seen."))),
                new Attempt("confirm", () -> confirm.confirm(
                        new ConfirmAction.Command(cast.auditor(), ref, ProofLevel.SAMPLE, "Ten seen."))));
    }

    /** What else is done with an action that waits for its owner, and how it ends otherwise. */
    List<Attempt> onTheWay(Cast cast) {
        ActionRef ref = cast.action("A1.1");
        BlockAction.By owner = new BlockAction.By(cast.owner(), ref);
        BlockAction.By manager = new BlockAction.By(cast.manager(), ref);
        LocalDate milestone = LocalDate.of(2026, 11, 20);
        PersonId anotherManager = plan.person("Lotte Marsh", null, Role.MANAGER);
        return List.of(
                new Attempt("reopen", () -> reopen.reopen(new ReopenAction.Command(cast.lead(), ref, "It came back."))),
                new Attempt("report progress", () -> report.reportProgress(new ReportProgress.Command(
                        cast.owner(), ref, "Half of it. The list follows by 20 November 2026.", null))),
                new Attempt("set a milestone", () -> setMilestone.set(
                        new SetMilestone.Command(cast.owner(), ref, milestone, "Lists are out"))),
                new Attempt("meet a milestone", () -> meetMilestone.meet(
                        new MeetMilestone.Command(cast.owner(), ref, 1, LocalDate.of(2026, 11, 2)))),
                new Attempt("add a contributor", () -> contributors.add(
                        new ArrangeContributors.Command(cast.owner(), ref, cast.director()))),
                new Attempt("link", () -> links.add(
                        new LinkActions.Command(cast.owner(), ref, "A1.2", ActionLink.Kind.SEE_ALSO))),
                new Attempt("ask for an extension", () -> ask(cast, LocalDate.of(2026, 12, 11))),
                new Attempt("refuse an extension", () -> refuse.refuse(new RefuseExtension.Command(
                        cast.serviceManager(), ref, pending(cast), "Too long."))),
                new Attempt("ask for another extension", () -> ask(cast, LocalDate.of(2026, 12, 11))),
                new Attempt("grant an extension", () -> grant.grant(new GrantExtension.Command(
                        cast.serviceManager(), ref, pending(cast), "Agreed."))),
                new Attempt("report as blocked", () -> block.report(owner, "The ministry has not decided.")),
                new Attempt("agree that it is blocked", () -> block.agree(manager, LocalDate.of(2026, 11, 16))),
                new Attempt("unblock", () -> block.lift(owner, "It has decided.")),
                new Attempt("propose to close", () -> propose.propose(new ProposeClosing.Command(cast.owner(), ref,
                        Closing.Kind.NOT_PURSUED, LocalDate.of(2026, 12, 2), "The service has ended."))),
                new Attempt("approve the closing", () -> decide.decide(
                        new DecideClosing.Command(cast.head(), ref, true, ""))),
                new Attempt("reassign", () -> reassign.reassign(new ReassignAction.Command(
                        cast.lead(), cast.action("A1.2"), List.of(cast.other()), "Moved."))),
                new Attempt("pass on the sign-off", () -> passOn.passOn(new PassSignOff.Command(
                        cast.manager(), cast.action("A1.3"), anotherManager))),
                new Attempt("withdraw", () -> withdraw.withdraw(new WithdrawAction.Command(
                        cast.lead(), cast.action("A1.2"), "Another body does it."))));
    }

    private Object ask(Cast cast, LocalDate later) {
        return ask.ask(new AskExtension.Command(cast.owner(), cast.action("A1.1"), new ExtensionRequest(
                ExtensionReason.STAFFING, "Two posts are empty.", "The lead checks weekly.", later)));
    }

    private ExtensionId pending(Cast cast) {
        return extensions.of(plan.get(cast, "A1.1").id()).pending().orElseThrow().id();
    }
}
