/** Tells which known mistake gives the answers that a solution gave. */
package whetstone.engine.diagnose;
