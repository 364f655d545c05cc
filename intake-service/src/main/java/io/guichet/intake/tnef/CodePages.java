package io.guichet.intake.tnef;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Windows' numbers of charsets. */
final class CodePages {

    private CodePages() {}

    /** The charset, or windows-1252 when nobody knows the number. */
    static Charset charset(int codePage) {
        if (codePage == 65001) {
            return StandardCharsets.UTF_8;
        }
        for (String prefix : List.of("windows-", "x-windows-", "cp", "IBM")) {
            Charset charset =
                    Charset.isSupported(prefix + Math.abs(codePage)) ? Charset.forName(prefix + codePage) : null;
            if (charset != null) {
                return charset;
            }
        }
        return iso(codePage);
    }

    private static Charset iso(int codePage) {
        int part = codePage - 28590;
        return part > 1 && part <= 15 && Charset.isSupported("ISO-8859-" + part)
                ? Charset.forName("ISO-8859-" + part)
                : Charset.forName("windows-1252");
    }
}
