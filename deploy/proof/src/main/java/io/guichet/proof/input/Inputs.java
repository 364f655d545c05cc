package io.guichet.proof.input;

import io.guichet.local.demo.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** An endless supply of inputs: the same seed and run give the same ones. */
public final class Inputs {
    private final List<Sample> samples;
    private final String run;
    private final long seed;

    /**
     * @param samples what is varied
     * @param run tells these inputs from those of other runs on the same data; letters and digits
     * @param seed of the choice and the variation
     */
    public Inputs(List<Sample> samples, String run, long seed) {
        this.samples = List.copyOf(samples);
        this.run = run;
        this.seed = seed;
    }

    /**
     * The demo's samples, varied.
     *
     * @throws IOException if they cannot be read
     */
    public static Inputs of(Path samples, String run, long seed) throws IOException {
        return new Inputs(Sample.in(samples), run, seed);
    }

    /** The input of this number, from 0. */
    public Input get(int index) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
        Sample sample = samples.get(random.nextInt(samples.size()));
        String token = "t" + run + "x" + Integer.toString(index, 36);
        return sample.isNote()
                ? NoteVariation.of(sample, token, index, random)
                : MailVariation.of(sample, token, random);
    }
}
