package io.guichet.intake.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Input that counts what is read of it; its reader stops where a limit is reached. */
final class BudgetedInput extends FilterInputStream {

    private final IntConsumer spend;

    BudgetedInput(InputStream input, IntConsumer spend) {
        super(input);
        this.spend = spend;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        spend.accept(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        spend.accept(Math.max(0, count));
        return count;
    }
}
