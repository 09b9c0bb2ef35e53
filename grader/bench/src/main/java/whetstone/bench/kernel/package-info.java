/** A benchmark for each kernel; the parameter {@code subject} picks who is measured. */
package whetstone.bench.kernel;
