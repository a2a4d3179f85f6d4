package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.ScreenFiles;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the files of the evidence: every node does, and rows say who does what. */
@Component
final class FileChores {

    private final ScreenFiles screening;

    FileChores(ScreenFiles screening) {
        this.screening = screening;
    }

    @Scheduled(initialDelay = 0)
    void askForOldFiles() {
        screening.begin();
    }

    @Scheduled(fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void screen() {
        screening.screen();
    }
}
