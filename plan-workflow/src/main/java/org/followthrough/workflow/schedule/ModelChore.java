package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.application.outbound.ModelsInStep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every ten seconds whether models that wait for other nodes wait still. */
@Component
final class ModelChore {

    private final ModelsInStep models;

    ModelChore(ModelsInStep models) {
        this.models = models;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        models.look();
    }
}
