package org.followthrough.workflow.application.outbound;

import java.io.IOException;
import java.io.InputStream;
import org.followthrough.domain.decision.Decision;

/** Where the files of the evidence are kept, each under the hash of its content. */
public interface EvidenceShelf {

    /**
     * Keeps a file. It is on disk for good before this returns; one that is never named by a row is only litter.
     *
     * @return what was kept, or why it cannot be: too large, empty, of a kind that is not accepted or named as
     *         if it were of another
     * @throws IOException if the stream or the disk fails
     */
    Decision<Kept> keep(InputStream content, String originalName) throws IOException;

    /**
     * Opens a file.
     *
     * @throws IOException if it is missing, or no longer what its hash says
     */
    InputStream open(String sha256) throws IOException;

    /** @param mediaType by its content */
    record Kept(String sha256, long size, String mediaType) {
    }
}
