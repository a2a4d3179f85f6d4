package org.followthrough.workflow.application.outbound;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.evidence.Soundness;

/** Where the files of the evidence are kept, each under the hash of its content, in 256 bays by the hash's first byte. */
public interface EvidenceShelf {

    /**
     * Takes a file in, beside the shelf.
     *
     * @param declaredType the media type that it was sent as; may be empty
     * @return the file, which is not kept before it is put in its place, or why it cannot be kept: too large, empty, of
     *         a kind that is not accepted, named or sent as if it were of another, of two kinds at once, or growing
     *         beyond every measure when it is opened
     * @throws IOException if the stream or the shelf fails
     */
    Decision<Arrived> take(InputStream content, String originalName, String declaredType) throws IOException;

    /**
     * Opens a file. The last of its content is given out only after all of it was held against its hash, so that
     * nobody ever reads a damaged file to its end.
     *
     * @return its content; reading it throws an {@link UnsoundFileException} if it is no longer what was given
     * @throws UnsoundFileException if it is missing, or short and no longer what was given
     * @throws IOException          if the shelf cannot be reached
     */
    InputStream open(String sha256) throws IOException;

    /**
     * Reads a file to its end.
     *
     * @throws IOException if the shelf cannot be reached
     */
    Soundness check(String sha256) throws IOException;

    /** Everything in a bay, whether or not anything still names it. */
    List<Stored> in(String bay) throws IOException;

    /** Takes a file off the shelf, if it is still there. */
    void remove(String sha256) throws IOException;

    /** Clears away what arrived before an instant and was never put in its place, as after a kill. */
    void clearArrivals(Instant before) throws IOException;

    /** A file beside the shelf; closing it clears it away unless it was put in its place. */
    interface Arrived extends Closeable {

        String sha256();

        /** In bytes. */
        long size();

        /** By its content. */
        String mediaType();

        /** Puts the file in its place. It is there for good when this returns; one that no row names is only litter. */
        void settle() throws IOException;
    }

    /** @param since when it was last put in its place */
    record Stored(String sha256, Instant since) {
    }
}
