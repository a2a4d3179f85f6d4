package org.followthrough.web.layout;

import java.time.LocalDate;

/** A clock that visitors of a demonstration move; while it exists every page says so and offers to move it. */
@FunctionalInterface
public interface DemoClock {

    /** The day in Europe/London that the demonstration pretends to be. */
    LocalDate today();
}
