package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.engine.TimersInHand;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AnswerEscalation;
import org.followthrough.workflow.port.AnswerHandOver;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.EscalateTogether;
import org.followthrough.workflow.port.JudgeReply;
import org.followthrough.workflow.port.LiftColour;
import org.followthrough.workflow.port.LodgeChallenge;
import org.followthrough.workflow.port.LookAfterTimers;
import org.followthrough.workflow.port.OfferHandOver;
import org.followthrough.workflow.port.ReplyToChallenge;
import org.followthrough.workflow.port.SetColour;
import org.followthrough.workflow.port.TakeBackHandOver;
import org.springframework.beans.factory.annotation.Autowired;

/** What others do about an action: they run its timer again, doubt it, colour it, take it over, and are told that it is late. */
class AttemptsAround {

    @Autowired private LodgeChallenge lodge;
    @Autowired private ReplyToChallenge reply;
    @Autowired private JudgeReply judge;
    @Autowired private SetColour colour;
    @Autowired private LiftColour lift;
    @Autowired private OfferHandOver offer;
    @Autowired private TakeBackHandOver takeBack;
    @Autowired private AnswerHandOver answerOffer;
    @Autowired private EscalateAction escalate;
    @Autowired private EscalateTogether together;
    @Autowired private AnswerEscalation answer;
    @Autowired private LookAfterTimers timers;
    @Autowired private TimersInHand engine;
    @Autowired private SmallPlan plan;
    @Autowired private ClockInHand clock;

    private ChallengeRef challenge;

    List<Attempt> with(Cast cast) {
        PersonId board = plan.person("Edmund Vane", null, Role.BOARD);
        ActionRef ref = cast.action("A1.1");
        UUID timer = UUID.fromString(engine.giveUp(plan.get(cast, "A1.1").id()));
        engine.giveUp(plan.get(cast, "A1.2").id());
        PersonId administrator = plan.person("Ada Quill", null, Role.ADMINISTRATOR);
        return List.of(
                new Attempt("run a failed timer again", () -> timers.runAgain(administrator, timer)),
                new Attempt("run all failed timers again", () -> timers.runAllAgain(administrator)),
                new Attempt("lodge a challenge", () -> challenge = ((Decision.Accepted<ChallengeRef>) lodge.lodge(
                        new LodgeChallenge.Command(board, cast.plan(), Challenged.action("A1.1"), "Who saw it?"))).result()),
                new Attempt("answer a challenge", () -> reply.reply(new ReplyToChallenge.Command(
                        cast.head(), challenge, false, "It is on the ward.", "We show it."))),
                new Attempt("settle a challenge", () -> judge.judge(
                        new JudgeReply.Command(board, challenge, true, ""))),
                new Attempt("set a colour", () -> colour.set(
                        new SetColour.Command(cast.manager(), ref, Colour.OFF_TRACK, "I was there."))),
                new Attempt("lift a colour", () -> lift.lift(
                        new LiftColour.Command(cast.manager(), ref, "It is better."))),
                new Attempt("offer to another agency", offer(cast, ref)),
                new Attempt("take the offer back", () -> takeBack.takeBack(
                        new TakeBackHandOver.Command(cast.owner(), ref, "We do it."))),
                new Attempt("answer an escalation", () -> answer.answer(new AnswerEscalation.Command(
                        cast.serviceManager(), cast.action("A1.2"), new Answer.RecoveryPlan("Two more people from Monday.")))),
                new Attempt("escalate", () -> {
                    clock.set(Instant.parse("2026-12-04T06:30:00Z"));
                    return Decision.accepted(escalate.escalate(plan.get(cast, "A1.1").id()));
                }),
                new Attempt("escalate several together", () -> {
                    List<ActionId> late = Stream.of("A1.1", "A1.2").map(number -> plan.get(cast, number).id()).toList();
                    clock.set(Instant.parse("2026-12-18T06:30:00Z"));
                    together.together(late, () -> late.forEach(escalate::escalate));
                    return Decision.accepted(late);
                }),
                new Attempt("offer it again", offer(cast, ref)),
                new Attempt("take it over", () -> answerOffer.answer(
                        new AnswerHandOver.Command(cast.partner(), ref, true, ""))));
    }

    private Callable<?> offer(Cast cast, ActionRef ref) {
        return () -> offer.offer(new OfferHandOver.Command(cast.owner(), ref, cast.partner(), "Their patients."));
    }
}
