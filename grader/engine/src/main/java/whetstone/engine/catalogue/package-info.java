/** The exercises, found by their folders being there. */
package whetstone.engine.catalogue;
