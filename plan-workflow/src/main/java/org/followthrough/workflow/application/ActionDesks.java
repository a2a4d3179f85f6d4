package org.followthrough.workflow.application;

import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks at which actions wait, as matters with a clock. */
@Configuration(proxyBeanMethods = false)
class ActionDesks {

    @Bean
    DeskMatter offerMatter(Actions actions, Parties parties, Notices notices, Trail trail, WaitsOfActions waits) {
        return new ActionAtDesk(ActionDesk.OFFER, actions, parties, notices, trail, waits);
    }

    @Bean
    DeskMatter reviewMatter(Actions actions, Parties parties, Notices notices, Trail trail, WaitsOfActions waits) {
        return new ActionAtDesk(ActionDesk.REVIEW, actions, parties, notices, trail, waits);
    }

    @Bean
    DeskMatter auditMatter(Actions actions, Parties parties, Notices notices, Trail trail, WaitsOfActions waits) {
        return new ActionAtDesk(ActionDesk.AUDIT, actions, parties, notices, trail, waits);
    }
}
