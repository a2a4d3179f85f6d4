package org.followthrough.workflow.shelf;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the files of the evidence are kept.
 *
 * @param folder      in which they are kept
 * @param largestFile that is taken
 */
@ConfigurationProperties(prefix = "follow-through.evidence", ignoreUnknownFields = false)
record ShelfSettings(@DefaultValue("./data/evidence") Path folder, @DefaultValue("25MB") DataSize largestFile) {

    ShelfSettings {
        if (largestFile.toBytes() < 1) {
            throw new IllegalArgumentException("follow-through.evidence.largest-file is \"" + largestFile
                    + "\"; it must be a size such as 25MB.");
        }
    }
}
