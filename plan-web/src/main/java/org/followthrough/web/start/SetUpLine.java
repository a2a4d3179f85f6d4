package org.followthrough.web.start;

import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever can read the console how to set the product up, as long as nobody has. */
@Component
class SetUpLine {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpLine.class);

    private final SetUpFirstAdministrator setUp;

    SetUpLine(SetUpFirstAdministrator setUp) {
        this.setUp = setUp;
    }

    @Order(1)
    @EventListener(ApplicationReadyEvent.class)
    void say() {
        setUp.code().ifPresent(code -> LOG.info("Nobody can sign in yet. The set-up page asks for this code: {}", code));
    }
}
