package org.followthrough.workflow.application.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.workflow.application.outbound.FileScanner;
import org.followthrough.workflow.application.outbound.Screenings;
import org.followthrough.workflow.application.outbound.Screenings.Due;
import org.followthrough.workflow.port.Fault;
import org.followthrough.workflow.port.ScreenFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Screens files after the transaction that recorded them.
 *
 * <p>The row says what is left to do, so that a kill at any point loses nothing: a claim that nobody finishes lapses, and
 * the file is asked about again. No transaction is open while the scanner reads.
 */
@Component
class ScreeningFiles implements ScreenFiles {

    static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int AT_ONCE = 20;
    private static final int SLOWEST_MINUTES = 15;
    private static final Logger LOG = LoggerFactory.getLogger(ScreeningFiles.class);

    private final FileScanner scanner;
    private final Screenings screenings;
    private final KeptFiles files;
    private final Clock clock;

    ScreeningFiles(FileScanner scanner, Screenings screenings, KeptFiles files, Clock clock) {
        this.scanner = scanner;
        this.screenings = screenings;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void begin() {
        if (scanner.isConfigured()) {
            screenings.askForAll(clock.instant());
            screenings.retry(clock.instant());
        }
    }

    @Override
    public int screen() {
        int screened = 0;
        if (scanner.isConfigured()) {
            for (Due due : screenings.due(clock.instant(), AT_ONCE)) {
                screened += screenings.claim(due, clock.instant().plus(CLAIM)) && isScreened(due) ? 1 : 0;
            }
        }
        return screened;
    }

    private boolean isScreened(Due due) {
        try (InputStream content = files.open(due.sha256())) {
            Screening screening = scanner.scan(content);
            screenings.screened(due.sha256(), screening, clock.instant());
            return true;
        } catch (IOException noAnswer) {
            LOG.warn("A file of the evidence waits for the virus scanner: {}", Fault.of(noAnswer));
            screenings.failed(due.sha256(), String.valueOf(noAnswer.getMessage()), nextAttempt(due));
            return false;
        }
    }

    private Instant nextAttempt(Due due) {
        return clock.instant().plus(Duration.ofMinutes(Math.min(SLOWEST_MINUTES, due.attempts() + 1L)));
    }
}
