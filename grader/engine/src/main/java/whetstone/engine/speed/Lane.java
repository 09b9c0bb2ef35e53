package whetstone.engine.speed;

import java.util.function.LongSupplier;
import whetstone.kit.Subject;

/**
 * One who is timed.
 *
 * @param clock nanoseconds that it was asked, by the clock of whoever asks
 * @param processorNanos the processor time that it has taken so far
 */
record Lane<C>(Subject<C> subject, LongSupplier clock, LongSupplier processorNanos) {}
