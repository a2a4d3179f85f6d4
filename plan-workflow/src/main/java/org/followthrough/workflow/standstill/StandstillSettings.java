package org.followthrough.workflow.standstill;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much room the product needs on the disks that it writes to.
 *
 * @param below room below which nothing is written any more
 * @param above room above which it goes on
 * @param watch further folders whose disks are watched, such as that of the database where it is on this machine
 */
@ConfigurationProperties(prefix = "follow-through.standstill", ignoreUnknownFields = false)
record StandstillSettings(
        @DefaultValue("200MB") DataSize below, @DefaultValue("300MB") DataSize above, @DefaultValue List<Path> watch) {

    StandstillSettings {
        if (below.isNegative() || above.compareTo(below) < 0) {
            throw new IllegalArgumentException("follow-through.standstill.above is \"" + above
                    + "\"; it must be a size such as 300MB, and at least follow-through.standstill.below, which is \""
                    + below + "\".");
        }
        watch = List.copyOf(watch);
    }
}
