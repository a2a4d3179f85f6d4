package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ActionLink.Kind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.PlanFacts;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.LinkActions;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.WithdrawAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.datasource.url=jdbc:h2:mem:lines;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
class LinesOfActionsTest {

    @Autowired private LinesOfActions lines;
    @Autowired private PlanFacts facts;
    @Autowired private Plans plans;
    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private ChangePeople people;
    @Autowired private LinkActions link;
    @Autowired private WithdrawAction withdraw;
    @Autowired private ClockInHand clock;
    @Autowired private PlatformTransactionManager transactions;

    private Cast cast;

    @BeforeEach
    void publish() {
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
    }

    @Test
    void areNotMadeAgainWhileNothingHasChanged() {
        assertThat(look()).isSameAs(look());
    }

    @Test
    void tellWhatHasBeenDoneSince() {
        assertThat(line("A1.1").stage()).hasToString("OFFERED");

        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));

        assertThat(line("A1.1").stage()).hasToString("IN_PROGRESS");
    }

    @Test
    void tellOfAnotherDay() {
        assertThat(line("A1.1").daysLate()).isZero();

        clock.set(Instant.parse("2026-11-29T00:00:00Z"));

        assertThat(line("A1.1").daysLate()).isEqualTo(2);
    }

    @Test
    void nameSomebodyByTheirNewName() {
        assertThat(line("A1.2").owners()).containsExactly("Ines Calder");

        rename(cast.owner(), "Ines Calder-Okafor");

        assertThat(line("A1.2").owners()).containsExactly("Ines Calder-Okafor");
    }

    @Test
    void tellWhatHasBecomeOfAnActionOnWhichAnotherDepends() {
        cast = plan.save("26 February 2027");
        publish.publish(cast.publication());
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        link.add(new LinkActions.Command(cast.owner(), cast.action("A1.1"), "A1.2", Kind.DEPENDS_ON));
        assertThat(line("A1.1").rating().rule()).isEqualTo("colour.depends-on-off-track");

        withdraw.withdraw(new WithdrawAction.Command(cast.lead(), cast.action("A1.2"), "Not ours."));

        assertThat(line("A1.1").rating().rule()).isEqualTo("colour.on-track");
    }

    private void rename(PersonId person, String name) {
        PersonId administrator = plan.person("Wim Tarrant", null, Role.ADMINISTRATOR);
        ChangePeople.Details details = new ChangePeople.Details(name, "", "", null, null, Set.of());
        assertThat(people.change(administrator, person, 0, details).isAccepted()).isTrue();
    }

    private ActionLine line(String number) {
        return look().values().stream().filter(line -> line.ref().number().equals(number)).findFirst().orElseThrow();
    }

    /** As a page does. */
    private Map<ActionId, ActionLine> look() {
        TransactionTemplate looking = new TransactionTemplate(transactions);
        looking.setReadOnly(true);
        return looking.execute(status -> lines.of(facts.of(plans.find(cast.plan()).orElseThrow().id())));
    }
}
