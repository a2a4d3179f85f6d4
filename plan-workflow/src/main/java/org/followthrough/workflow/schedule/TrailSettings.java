package org.followthrough.workflow.schedule;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The nightly look at the trail.
 *
 * @param headsFolder where the heads are noted, which need not exist yet; blank when the trail is not looked at
 */
@ConfigurationProperties(prefix = "follow-through.trail", ignoreUnknownFields = false)
record TrailSettings(@DefaultValue("") String headsFolder) {

    TrailSettings {
        if (!headsFolder.isBlank() && !canBeAFolder(headsFolder)) {
            throw new IllegalArgumentException("follow-through.trail.heads-folder is \"" + headsFolder
                    + "\"; it must be a folder, or one that can be made.");
        }
    }

    private static boolean canBeAFolder(String name) {
        try {
            Path nearest = Path.of(name).toAbsolutePath();
            while (nearest.getParent() != null && Files.notExists(nearest)) {
                nearest = nearest.getParent();
            }
            return Files.isDirectory(nearest);
        } catch (InvalidPathException impossible) {
            return false;
        }
    }
}
