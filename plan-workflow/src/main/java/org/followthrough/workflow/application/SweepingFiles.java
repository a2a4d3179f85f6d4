package org.followthrough.workflow.application;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.workflow.application.outbound.Bays;
import org.followthrough.workflow.application.outbound.Bays.Bay;
import org.followthrough.workflow.application.outbound.EvidenceShelf;
import org.followthrough.workflow.application.outbound.UnsoundFiles;
import org.followthrough.workflow.port.Fault;
import org.followthrough.workflow.port.SweepFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks through the shelf bay by bay. A claim that nobody ends lapses, so that a kill only delays a bay. */
@Component
class SweepingFiles implements SweepFiles {

    private static final Duration CLAIM = Duration.ofHours(2);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final LocalTime NIGHT = LocalTime.of(1, 0);
    private static final Logger LOG = LoggerFactory.getLogger(SweepingFiles.class);

    private final Bays bays;
    private final EvidenceShelf shelf;
    private final UnsoundFiles unsound;
    private final ClearingBay clearing;
    private final Clock clock;

    SweepingFiles(Bays bays, EvidenceShelf shelf, UnsoundFiles unsound, ClearingBay clearing, Clock clock) {
        this.bays = bays;
        this.shelf = shelf;
        this.unsound = unsound;
        this.clearing = clearing;
        this.clock = clock;
    }

    @Override
    public int sweep() {
        int swept = 0;
        for (Bay due : bays.due(clock.instant())) {
            Bay claimed = new Bay(due.name(), claimUntil());
            swept += bays.claim(due, claimed.dueAt()) && isSwept(claimed) ? 1 : 0;
        }
        return swept;
    }

    /** In whole seconds, so that every database gives the same instant back. */
    private Instant claimUntil() {
        return clock.instant().plus(CLAIM).truncatedTo(ChronoUnit.SECONDS);
    }

    private boolean isSwept(Bay bay) {
        try {
            boolean sound = isSound(bay);
            clearing.clear(bay.name());
            bays.swept(bay, clock.instant(), sound ? nextNight() : clock.instant().plus(AGAIN));
            return true;
        } catch (IOException away) {
            LOG.warn("The files of the evidence in bay {} could not be looked through: {}", bay.name(), Fault.of(away));
            bays.failed(bay, clock.instant().plus(AGAIN));
            return false;
        }
    }

    private boolean isSound(Bay bay) throws IOException {
        boolean sound = true;
        for (String file : bays.needed(bay.name())) {
            Soundness found = shelf.check(file);
            unsound.found(file, found, clock.instant());
            if (found != Soundness.SOUND) {
                LOG.error("The file {} of the evidence is {}.", file, found);
                sound = false;
            }
        }
        return sound;
    }

    private Instant nextNight() {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        ZonedDateTime tonight = now.with(NIGHT);
        return (tonight.isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
    }
}
