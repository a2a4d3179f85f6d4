package org.followthrough.workflow.schedule;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.TimeZone;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.port.BackUp;
import org.followthrough.workflow.port.BackUp.Made;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** Makes a back-up each night, where a folder for it is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackUpSettings.class)
class NightlyBackUp implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackUp.class);
    private static final TimeZone LONDON = TimeZone.getTimeZone("Europe/London");

    private final BackUp backUp;
    private final BackUpSettings settings;

    NightlyBackUp(BackUp backUp, BackUpSettings settings) {
        this.backUp = backUp;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (!settings.folder().isEmpty()) {
            LocalTime at = settings.at();
            tasks.addTriggerTask(this::make, new CronTrigger("0 " + at.getMinute() + " " + at.getHour() + " * * *", LONDON));
        }
    }

    void make() {
        Path into = Path.of(settings.folder());
        Decision<Made> made = backUp.backUp(into);
        if (made instanceof Decision.Refused<Made> refused) {
            throw new IllegalStateException("No back-up was made: " + String.join(", ", refused.refusal().values()));
        }
        Made done = ((Decision.Accepted<Made>) made).result();
        backUp.keepLatest(into, settings.keep());
        LOG.info("The back-up {} was made, with {} files, {} of them new.", done.folder(), done.files(), done.copied());
        if (!done.damaged().isEmpty()) {
            LOG.warn("{} files of the evidence are missing or damaged and are not in the back-up: {}",
                    done.damaged().size(), done.damaged());
        }
    }
}
