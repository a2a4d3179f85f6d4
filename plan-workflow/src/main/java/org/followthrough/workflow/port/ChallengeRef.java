package org.followthrough.workflow.port;

/**
 * Names a challenge as people and addresses do.
 *
 * @param plan   the number of its plan
 * @param number its number within the plan, counted from 1
 */
public record ChallengeRef(int plan, int number) {
}
