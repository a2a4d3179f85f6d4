package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.people.Person;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.AnswerEscalation;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadDueDates;
import org.followthrough.workflow.port.ReadDueDates.DueDate;
import org.followthrough.workflow.port.ShareCalendar;
import org.followthrough.workflow.port.WithdrawAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Due dates on their way into somebody's calendar. */
@SpringBootTest(classes = DigestsUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=off",
    "spring.datasource.url=jdbc:h2:mem:calendar;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class CalendarJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private ShareCalendar share;
    @Autowired private ReadDueDates dates;
    @Autowired private AnswerEscalation answer;
    @Autowired private WithdrawAction withdraw;
    @Autowired private Directory directory;
    @Autowired private ClockInHand clock;

    private Cast cast;

    @BeforeEach
    void publishPlan() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
    }

    @Test
    void showsWhatThePersonOwnsAndNothingElse() {
        String code = share.share(cast.owner());

        assertThat(dates.shared(code)).extracting(DueDate::number, DueDate::day, DueDate::closed).containsExactly(
                tuple("A1.2", LocalDate.of(2026, 6, 30), false), tuple("A1.1", LocalDate.of(2026, 11, 27), false));
        assertThat(dates.shared(share.share(cast.manager()))).isEmpty();
    }

    @Test
    void movesAndStrikesOutTheSameEntry() {
        String code = share.share(cast.owner());
        DueDate before = dates.shared(code).get(0);
        answer.answer(new AnswerEscalation.Command(cast.serviceManager(), cast.action("A1.2"),
                new Answer.NewDate(LocalDate.of(2026, 11, 20), "A post was filled.")));
        DueDate moved = dates.shared(code).get(0);
        withdraw.withdraw(new WithdrawAction.Command(cast.lead(), cast.action("A1.2"), "Another body does it."));
        DueDate closed = dates.shared(code).get(0);

        assertThat(List.of(before, moved, closed)).extracting(DueDate::action).containsOnly(before.action());
        assertThat(moved.day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(moved.revision()).isGreaterThan(before.revision());
        assertThat(closed.closed()).isTrue();
        assertThat(closed.revision()).isGreaterThan(moved.revision());
    }

    @Test
    void opensNothingOnceTheAddressIsTakenBackReplacedOrItsOwnerShutOut() {
        String first = share.share(cast.owner());
        String second = share.share(cast.owner());
        assertThatThrownBy(() -> dates.shared(first)).isInstanceOf(NotFoundException.class);
        assertThat(share.code(cast.owner())).contains(second);

        share.revoke(cast.owner());
        assertThatThrownBy(() -> dates.shared(second)).isInstanceOf(NotFoundException.class);
        assertThat(share.code(cast.owner())).isEmpty();

        String third = share.share(cast.owner());
        Person owner = directory.person(cast.owner());
        directory.change(new Person(owner.id(), owner.kind(), owner.name(), owner.email(), owner.agency(), owner.team(),
                owner.lineManager(), owner.roles(), Person.State.DISABLED));
        assertThatThrownBy(() -> dates.shared(third)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void hidesTheDateOfAnActionFromAnotherAgencyThatHasNoPart() {
        assertThat(dates.of(cast.lead(), cast.action("A1.1"))).map(DueDate::day).contains(LocalDate.of(2026, 11, 27));
        assertThatThrownBy(() -> dates.of(cast.partner(), cast.action("A1.1"))).isInstanceOf(NotFoundException.class);
    }
}
