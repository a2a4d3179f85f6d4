package org.followthrough.workflow.application.outbound;

import java.io.IOException;
import org.followthrough.domain.evidence.Soundness;

/** A file on the shelf is not what was given. */
public class UnsoundFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Soundness soundness;

    public UnsoundFileException(String sha256, Soundness soundness) {
        super(switch (soundness) {
            case MISSING -> "The file " + sha256 + " is missing from the shelf.";
            case UNREADABLE -> "The file " + sha256 + " cannot be read.";
            default -> "The file " + sha256 + " no longer holds what was given.";
        });
        this.soundness = soundness;
    }

    public Soundness soundness() {
        return soundness;
    }
}
