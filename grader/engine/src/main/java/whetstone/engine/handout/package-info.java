/** Writes a learner's workspace: a Maven project with exercises, their visible checks, and the command. */
package whetstone.engine.handout;
