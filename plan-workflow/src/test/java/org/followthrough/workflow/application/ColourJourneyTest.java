package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.LiftColour;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadColour;
import org.followthrough.workflow.port.SetColour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a colour that is set by hand through the use cases, on a real database. */
abstract class ColourJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SetColour set;
    @Autowired private LiftColour lift;
    @Autowired private ReadColour read;
    @Autowired private ReadAction readAction;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;

    private Cast cast;

    @BeforeEach
    void publish() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        mails.take();
    }

    @Test
    void showsTheWorseColourOfAManagerBesideTheComputedOne() {
        assertThat(set(cast.manager(), "A1.1", Colour.AT_RISK)).isEqualTo(Decision.accepted(Stage.IN_PROGRESS));

        assertThat(shown("A1.1")).isEqualTo(Colour.AT_RISK);
        var page = read.colour(cast.owner(), cast.action("A1.1"));
        assertThat(page.computed().colour()).isEqualTo(Colour.ON_TRACK);
        assertThat(page.byHand()).isEqualTo(new ReadColour.SetByHand(
                Colour.AT_RISK, "Rhys Pemberton", clock.instant(), "I was there.", null));
        assertThat(page.choices()).containsExactly(Colour.OFF_TRACK);
        assertThat(page.mayLift()).isFalse();
        assertThat(mails.take()).filteredOn(mail -> !mail.recipient().equals(cast.lead()))
                .filteredOn(mail -> mail.recipient().equals(cast.owner()) || mail.recipient().equals(cast.manager()))
                .extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.COLOUR_SET, cast.owner()));
        assertThat(readAction.action(cast.owner(), cast.action("A1.1")).history())
                .extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::why)
                .startsWith(tuple("colour-set-at-risk", "I was there."));
    }

    @Test
    void letsTheBetterColourOfTheProgrammeLeadRunOutByItself() {
        assertThat(shown("A1.2")).isEqualTo(Colour.OFF_TRACK);
        assertThat(rule(set(cast.owner(), "A1.2", Colour.AT_RISK)))
                .isEqualTo("colour-override.better-only-programme-lead");
        set(cast.lead(), "A1.2", Colour.AT_RISK);

        assertThat(read.colour(cast.lead(), cast.action("A1.2")).byHand().lastDay()).isEqualTo(LocalDate.of(2026, 11, 29));
        clock.set(Instant.parse("2026-11-29T23:59:00Z"));
        assertThat(shown("A1.2")).isEqualTo(Colour.AT_RISK);
        clock.set(Instant.parse("2026-11-30T00:00:00Z"));
        assertThat(shown("A1.2")).isEqualTo(Colour.OFF_TRACK);
    }

    @Test
    void keepsOnlyTheLastColourAndLiftsItForWhoeverSetIt() {
        set(cast.owner(), "A1.1", Colour.AT_RISK);
        set(cast.serviceManager(), "A1.1", Colour.OFF_TRACK);
        assertThat(shown("A1.1")).isEqualTo(Colour.OFF_TRACK);

        assertThat(rule(lift(cast.owner(), "A1.1", "It is fine."))).isEqualTo("colour-override.lift-only-setter");
        assertThat(rule(lift(cast.serviceManager(), "A1.1", " "))).isEqualTo("colour-override.without-reason");
        lift(cast.serviceManager(), "A1.1", "It is fine.");

        assertThat(shown("A1.1")).isEqualTo(Colour.ON_TRACK);
        assertThat(rule(lift(cast.lead(), "A1.1", "Again."))).isEqualTo("colour-override.nothing-set");
    }

    @Test
    void isNoneOfTheBusinessOfAnAgencyWithoutAPart() {
        assertThatThrownBy(() -> read.colour(cast.partner(), cast.action("A1.1"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> set(cast.partner(), "A1.1", Colour.OFF_TRACK)).isInstanceOf(NotFoundException.class);
    }

    private Decision<Stage> set(PersonId by, String number, Colour colour) {
        return set.set(new SetColour.Command(by, cast.action(number), colour, "I was there."));
    }

    private Decision<Stage> lift(PersonId by, String number, String reason) {
        return lift.lift(new LiftColour.Command(by, cast.action(number), reason));
    }

    private Colour shown(String number) {
        return readAction.action(cast.director(), cast.action(number)).line().rating().colour();
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
