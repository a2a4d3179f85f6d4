package org.followthrough.web.costly;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much costly work may go on at once.
 *
 * @param perPerson how much of one person
 * @param perNode   how much of everybody at this node
 * @param statement how long one statement to the database may take while somebody waits for a page
 */
@ConfigurationProperties(prefix = "follow-through.costly", ignoreUnknownFields = false)
record CostlySettings(
        @DefaultValue("2") int perPerson, @DefaultValue("8") int perNode, @DefaultValue("60s") Duration statement) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    CostlySettings {
        if (perPerson < 1) {
            throw new IllegalArgumentException("follow-through.costly.per-person is " + perPerson + "; it must be 1 or more.");
        }
        if (perNode < perPerson) {
            throw new IllegalArgumentException("follow-through.costly.per-node is " + perNode
                    + "; it must not be below follow-through.costly.per-person, which is " + perPerson + ".");
        }
        if (statement.compareTo(SHORTEST) < 0 || statement.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("follow-through.costly.statement is " + statement.toSeconds()
                    + "s; it must be from 1s to 10m.");
        }
    }
}
