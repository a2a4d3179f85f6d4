/** The only package that knows the process engine: a move to one of its forks is a rename in here. */
package org.followthrough.workflow.engine;
