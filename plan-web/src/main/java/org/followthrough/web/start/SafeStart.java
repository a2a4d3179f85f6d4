package org.followthrough.web.start;

import java.util.TimeZone;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/** Refuses a start that would lose work or keep the wrong times, before anything is opened or written. */
@Component
final class SafeStart implements BeanFactoryPostProcessor {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    /** @throws FailureAnalyzedException with the sentence for the administrator */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        ConfigurableEnvironment settings = beans.getBean(ConfigurableEnvironment.class);
        requireUtc(TimeZone.getDefault());
        KnownSettings.requireIn(settings);
        DatabaseAddress address = new DatabaseAddress(settings.getProperty("spring.datasource.url", ""));
        address.requireLasting();
        address.requirePassword(settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
        address.file().ifPresent(file -> WritableFolder.of("database", file.getParent()).require());
        WritableFolder.of("evidence", settings.getProperty("follow-through.evidence.folder", "./data/evidence")).require();
    }

    static void requireUtc(TimeZone zone) {
        if (!zone.hasSameRules(UTC)) {
            throw new FailureAnalyzedException("The JVM runs in the zone " + zone.getID() + "; timers would fire at the wrong hour.",
                    "Start Follow-through by its own main class, which sets UTC, or with -Duser.timezone=UTC.");
        }
    }
}
