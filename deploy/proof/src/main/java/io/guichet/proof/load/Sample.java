package io.guichet.proof.load;

import io.guichet.proof.system.Backlog;

/**
 * What waited at one moment of a measurement.
 *
 * @param second since its beginning
 * @param underWay customers' inputs that were sent and not acknowledged yet
 * @param backlog inside the system
 */
record Sample(double second, long underWay, Backlog backlog) {}
