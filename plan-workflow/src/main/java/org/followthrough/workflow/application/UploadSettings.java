package org.followthrough.workflow.application;

import org.followthrough.domain.people.DailyQuota;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one person may give within a day, as the body has set it.
 *
 * @see DailyQuota
 */
@ConfigurationProperties(prefix = "follow-through.uploads", ignoreUnknownFields = false)
record UploadSettings(@DefaultValue("1000") int filesPerDay, @DefaultValue("2GB") DataSize sizePerDay) {

    UploadSettings {
        new DailyQuota(filesPerDay, sizePerDay.toBytes());
    }

    DailyQuota quota() {
        return new DailyQuota(filesPerDay, sizePerDay.toBytes());
    }
}
