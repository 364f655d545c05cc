package io.guichet.local;

/**
 * What one part takes of the machine's memory.
 *
 * @param name the part, as the terminal names it
 * @param bytes its proportional set size: pages that several processes share count by their share
 */
public record ProcessMemory(String name, long bytes) {}
