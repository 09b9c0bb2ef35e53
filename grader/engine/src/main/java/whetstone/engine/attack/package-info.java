/** Tries hostile submissions on a machine's sandboxes, and judges what came of them. */
package whetstone.engine.attack;
