package org.followthrough.workflow.application;

import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside a demonstration the acts of a sample happen when it is loaded. */
@Component
@Profile("!demo")
class NothingDatedBack implements StoryTime {

    @Override
    public <T> T at(int daysAgo, Supplier<T> act) {
        return act.get();
    }
}
