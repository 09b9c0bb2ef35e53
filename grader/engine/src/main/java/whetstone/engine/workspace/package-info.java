/** A learner's workspace: what is begun, what is passed, what comes next, and what is handed in. */
package whetstone.engine.workspace;
