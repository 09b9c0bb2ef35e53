/** Proves that exercises are right: references earn everything, mistakes lose and are named. */
package whetstone.engine.prove;
