package org.followthrough.workflow.port;

import java.time.LocalDate;

/**
 * What every page says about its plan.
 *
 * @param baseDate    null until published
 * @param publishedOn null until published
 */
public record PlanHeader(int number, String title, String bodyName, LocalDate baseDate, LocalDate publishedOn) {

    public boolean isLive() {
        return publishedOn != null;
    }
}
