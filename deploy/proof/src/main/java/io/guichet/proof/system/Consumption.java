package io.guichet.proof.system;

/**
 * What a part has taken of the machine since it was started, its children included.
 *
 * @param cpuSeconds of all processors
 * @param writtenBytes handed to the block layer
 * @param memoryBytes now, as proportional set size
 */
public record Consumption(double cpuSeconds, long writtenBytes, long memoryBytes) {

    /** What was taken after an earlier look; the memory stays that of this one. */
    public Consumption since(Consumption earlier) {
        return new Consumption(cpuSeconds - earlier.cpuSeconds, writtenBytes - earlier.writtenBytes, memoryBytes);
    }
}
