package org.followthrough.workflow.application;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.followthrough.workflow.application.outbound.Bays;
import org.followthrough.workflow.application.outbound.EvidenceShelf;
import org.followthrough.workflow.application.outbound.EvidenceShelf.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clears away what no evidence names: what a kill or a refusal left behind. */
@Component
class ClearingBay {

    private static final Duration LEFT_ALONE = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(ClearingBay.class);

    private final Bays bays;
    private final EvidenceShelf shelf;
    private final Clock clock;

    ClearingBay(Bays bays, EvidenceShelf shelf, Clock clock) {
        this.bays = bays;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Holds the bay, so that a file that is being given at this moment is either named already or not yet here. */
    @Transactional(rollbackFor = IOException.class)
    public void clear(String bay) throws IOException {
        Instant before = clock.instant().minus(LEFT_ALONE);
        shelf.clearArrivals(before);
        bays.hold(bay);
        Set<String> needed = bays.needed(bay);
        for (Stored stored : shelf.in(bay)) {
            if (stored.since().isBefore(before) && !needed.contains(stored.sha256())) {
                shelf.remove(stored.sha256());
                LOG.info("The file {}, which no evidence names, was cleared away.", stored.sha256());
            }
        }
    }
}
