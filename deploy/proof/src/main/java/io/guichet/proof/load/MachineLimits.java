package io.guichet.proof.load;

import io.guichet.proof.limits.KafkaLimit;
import io.guichet.proof.limits.Pgbench;
import io.guichet.proof.limits.RowCount;
import java.util.Optional;

/**
 * What the machine could do at most, measured in the same run.
 *
 * @param written what one ticket makes PostgreSQL write
 * @param pgbench PostgreSQL alone with the same rows; absent where there is no pgbench
 * @param syncs how often a second the disk makes 8 KiB durable; absent where there is no pg_test_fsync
 * @param kafka the broker alone; absent if it was not measured
 */
record MachineLimits(
        RowCount.Written written,
        Optional<Pgbench.Result> pgbench,
        Optional<Double> syncs,
        Optional<KafkaLimit.Result> kafka) {}
