package org.followthrough.workflow.application;

import java.util.concurrent.Callable;

/**
 * Something that somebody does and that the rules allow.
 *
 * @param act gives a decision where the use case gives one
 */
record Attempt(String name, Callable<?> act) {
}
