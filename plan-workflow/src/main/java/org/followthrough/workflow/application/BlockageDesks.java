package org.followthrough.workflow.application;

import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Blockages;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the two waits of a blockage among the kinds of matter that the desk clocks know. */
@Configuration(proxyBeanMethods = false)
class BlockageDesks {

    @Bean
    DeskMatter blockageToAgree(
            Blockages blockages, Actions actions, Parties parties, Notices notices, Trail trail,
            WorkingCalendar calendar) {
        return new BlockageAtDesk(BlockageDesk.AGREEMENT, blockages, actions, parties, notices, trail, calendar);
    }

    @Bean
    DeskMatter blockageToReview(
            Blockages blockages, Actions actions, Parties parties, Notices notices, Trail trail,
            WorkingCalendar calendar) {
        return new BlockageAtDesk(BlockageDesk.REVIEW, blockages, actions, parties, notices, trail, calendar);
    }
}
