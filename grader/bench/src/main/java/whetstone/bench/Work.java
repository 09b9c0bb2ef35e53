package whetstone.bench;

/**
 * What a kernel has to do at least, whoever does it.
 *
 * @param flops additions, multiplications and the like of doubles
 * @param bytes read once and written once
 */
public record Work(double flops, double bytes) {
    /** Operations for each byte: left of the roofline's edge memory is the bound, right of it the processor. */
    public double intensity() {
        return flops / bytes;
    }
}
