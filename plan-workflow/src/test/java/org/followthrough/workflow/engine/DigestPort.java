package org.followthrough.workflow.engine;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.followthrough.workflow.port.WriteDigest;

/** Plays the use case that writes daily mails. */
final class DigestPort implements WriteDigest {

    private final List<UUID> written = new CopyOnWriteArrayList<>();

    long timesWritten(UUID digest) {
        return written.stream().filter(digest::equals).count();
    }

    @Override
    public void write(UUID digest) {
        written.add(digest);
    }
}
