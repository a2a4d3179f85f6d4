package org.followthrough.workflow.application;

import java.util.function.Supplier;

/** When the acts of the sample happen: in a demonstration in the past that the sample tells, otherwise now. */
interface StoryTime {

    <T> T at(int daysAgo, Supplier<T> act);
}
