package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.springframework.beans.factory.annotation.Autowired;

/** Lifecycles of the actions of one published plan, by the people of its cast; the owner gives a link as evidence. */
final class ProductLifecycles implements Lifecycles {

    @Autowired private SmallPlan plans;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private AddEvidence evidence;
    @Autowired private SubmitAction submit;
    @Autowired private ReturnAction giveBack;
    @Autowired private SignOffAction signOff;
    @Autowired private ConfirmAction confirm;

    private Cast cast;

    /** @return the actions, by number */
    List<String> save(int count) {
        List<String> numbers = IntStream.rangeClosed(1, count).mapToObj(number -> "A1." + number).toList();
        cast = plans.save(numbers);
        return numbers;
    }

    void publish() {
        done(publish.publish(cast.publication()));
    }

    Cast cast() {
        return cast;
    }

    @Override
    public void accept(String action) {
        done(accept.accept(new AcceptAction.Command(cast.owner(), cast.action(action))));
    }

    @Override
    public void giveEvidence(String action) {
        try {
            done(evidence.add(new AddEvidence.Command(cast.owner(), cast.action(action), "Policy", null,
                    new AddEvidence.Link("https://thornmere.example/policy"))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void submit(String action) {
        done(submit.submit(new SubmitAction.Command(cast.owner(), cast.action(action), "Done.")));
    }

    @Override
    public void giveBack(String action) {
        done(giveBack.giveBack(new ReturnAction.Command(cast.manager(), cast.action(action), "One ward only.", null)));
    }

    @Override
    public void signOff(String action) {
        done(signOff.signOff(new SignOffAction.Command(cast.manager(), cast.action(action), "Seen.")));
    }

    @Override
    public void confirm(String action) {
        done(confirm.confirm(new ConfirmAction.Command(
                cast.auditor(), cast.action(action), ProofLevel.SAMPLE, "Ten seen.")));
    }

    private static void done(Decision<?> decision) {
        assertThat(decision.isAccepted()).isTrue();
    }
}
