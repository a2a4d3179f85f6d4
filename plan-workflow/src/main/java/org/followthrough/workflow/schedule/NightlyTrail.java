package org.followthrough.workflow.schedule;

import java.nio.file.Path;
import java.util.TimeZone;
import org.followthrough.workflow.port.WatchTrail;
import org.followthrough.workflow.port.WatchTrail.Noted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/** Verifies the trail each night and notes its heads, where a folder for them is set. */
@Component
@EnableConfigurationProperties(TrailSettings.class)
class NightlyTrail implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyTrail.class);
    private static final CronTrigger AT_FOUR = new CronTrigger("0 0 4 * * *", TimeZone.getTimeZone("Europe/London"));

    private final WatchTrail trail;
    private final String folder;

    NightlyTrail(WatchTrail trail, TrailSettings settings) {
        this.trail = trail;
        this.folder = settings.headsFolder();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (!folder.isBlank()) {
            tasks.addTriggerTask(this::note, AT_FOUR);
        }
    }

    void note() {
        Noted noted = trail.note(Path.of(folder));
        if (noted.broken().isEmpty()) {
            LOG.info("The {} chains of the trail are as they were written, followed from {}.", noted.chains(),
                    noted.whole() ? "their first lines" : "the heads noted before");
        } else {
            LOG.error("The trail is broken in {} places; verify-trail with the heads noted last names them.",
                    noted.broken().size());
        }
    }
}
