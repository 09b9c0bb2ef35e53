/**
 * The kernels, fast: blocked for the caches and written with the Vector API where the JVM was started with it. Arrays are
 * flat, row after row. Each class loads and answers without the vectors too, by the same blocks and plain loops.
 */
package whetstone.bench.fast;
