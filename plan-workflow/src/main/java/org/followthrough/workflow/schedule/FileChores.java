package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.ScreenFiles;
import org.followthrough.workflow.port.SweepFiles;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the files of the evidence: every node does, and rows say who does what. */
@Component
final class FileChores {

    private final ScreenFiles screening;
    private final SweepFiles sweeping;

    FileChores(ScreenFiles screening, SweepFiles sweeping) {
        this.screening = screening;
        this.sweeping = sweeping;
    }

    @Scheduled(initialDelay = 0)
    void askForOldFiles() {
        screening.begin();
    }

    @Scheduled(fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void screen() {
        screening.screen();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        sweeping.sweep();
    }
}
