package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.evidence.Soundness;

/** The files that were found not to be what was given. */
public interface UnsoundFiles {

    /** Keeps what was found of a file; one that is sound again is forgotten. */
    void found(String sha256, Soundness soundness, Instant at);

    boolean contains(String sha256);

    int count();

    /** The latest found. */
    List<Unsound> latest(int most);

    /** A file that is not what was given, at one of the actions that hold it. */
    record Unsound(String name, int plan, String action, Soundness soundness, Instant at) {
    }
}
