/**
 * Starts a JVM inside walls: what a submission may see, use and spend is decided here.
 *
 * <p>{@link whetstone.engine.sandbox.Sandboxes} finds the best sandbox this machine offers. Two kinds have walls,
 * bubblewrap and util-linux; both build them from Linux namespaces and need no daemon, no image and no privilege.
 */
package whetstone.engine.sandbox;
