package io.guichet.proof.load;

/**
 * Of one kind of latency, in milliseconds.
 *
 * @param p50 half are faster
 * @param p99 one in a hundred is slower
 * @param p999 one in a thousand is slower
 */
record Percentiles(double p50, double p99, double p999) {}
