package org.followthrough.domain.extension;

import java.util.List;
import java.util.Optional;

/** Every extension of an action that was ever asked for, the oldest first; lines are added and never taken out. */
public record ExtensionLedger(List<Extension> lines) {

    public ExtensionLedger {
        lines = List.copyOf(lines);
    }

    public static ExtensionLedger empty() {
        return new ExtensionLedger(List.of());
    }

    public int granted() {
        return (int) lines.stream().filter(Extension::isGranted).count();
    }

    /** The one that waits for its decision. */
    public Optional<Extension> pending() {
        return lines.stream().filter(Extension::isPending).findFirst();
    }
}
