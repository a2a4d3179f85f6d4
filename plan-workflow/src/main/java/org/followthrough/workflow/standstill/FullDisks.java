package org.followthrough.workflow.standstill;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.followthrough.workflow.port.Fault;
import org.followthrough.workflow.port.Standstill;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Looks at the disks whenever somebody asks.
 *
 * <p>It begins and ends at different amounts of room, so that it does not come and go with every file.
 */
@Component
@EnableConfigurationProperties(StandstillSettings.class)
class FullDisks implements Standstill {

    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);
    /** What PostgreSQL says. */
    private static final String DISK_FULL = "53100";
    private static final Logger LOG = LoggerFactory.getLogger(FullDisks.class);

    private final StandstillSettings settings;
    private final WatchedDisks disks;
    private final Clock clock;
    private Optional<FullDisk> full = Optional.empty();
    private Instant untold = Instant.MIN;

    FullDisks(StandstillSettings settings, WatchedDisks disks, Clock clock) {
        this.settings = settings;
        this.disks = disks;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<FullDisk> now() {
        boolean told = clock.instant().isBefore(untold);
        Optional<FullDisk> found = told ? full : narrowest(full.isPresent() ? settings.above() : settings.below());
        if (found.isPresent() != full.isPresent()) {
            LOG.warn(found.map(disk -> "Nothing is written any more: the disk of the " + disk.place() + " has "
                            + disk.freeMegabytes() + " MB left.")
                    .orElse("There is room on every disk again, and everything goes on."));
        }
        full = found;
        return found;
    }

    private Optional<FullDisk> narrowest(DataSize needed) {
        return disks.places().stream()
                .filter(place -> place.free() < needed.toBytes())
                .map(place -> new FullDisk(place.name(), DataSize.ofBytes(place.free()).toMegabytes()))
                .findFirst();
    }

    @Override
    public synchronized boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isFull(cause)) {
                LOG.warn("Nothing is written for a minute: {}", Fault.of(cause));
                full = Optional.of(new FullDisk(String.valueOf(cause.getMessage()), 0));
                untold = clock.instant().plus(AFTER_A_FAILURE);
                return true;
            }
        }
        return false;
    }

    private static boolean isFull(Throwable cause) {
        if (cause instanceof SQLException told && DISK_FULL.equals(told.getSQLState())) {
            return true;
        }
        String message = String.valueOf(cause.getMessage());
        return cause instanceof IOException
                && (message.contains("No space left on device") || message.contains("There is not enough space on the disk"));
    }
}
