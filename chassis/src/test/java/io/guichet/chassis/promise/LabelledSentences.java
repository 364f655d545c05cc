package io.guichet.chassis.promise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Sentences of which somebody has said whether they promise, and what the guard makes of them. */
final class LabelledSentences {

    record Labelled(boolean promises, String language, String text) {}

    private final List<Labelled> all = new ArrayList<>();

    LabelledSentences(String... files) {
        for (String file : files) {
            lines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledSentences::parse)
                    .forEach(all::add);
        }
    }

    long count(boolean promises, String language) {
        return all.stream()
                .filter(s -> s.promises() == promises && s.language().equals(language))
                .count();
    }

    /** What share of the promises the guard finds. */
    double recall(PromiseGuard guard) {
        List<Labelled> promises = all.stream().filter(Labelled::promises).toList();
        return (double) (promises.size() - missed(guard).size()) / promises.size();
    }

    /** What share of the sentences that the guard stops is rightly stopped. */
    double precision(PromiseGuard guard) {
        long found = all.stream().filter(s -> finds(guard, s)).count();
        return (double) (found - wronglyFound(guard).size()) / found;
    }

    List<Labelled> missed(PromiseGuard guard) {
        return all.stream().filter(s -> s.promises() && !finds(guard, s)).toList();
    }

    List<Labelled> wronglyFound(PromiseGuard guard) {
        return all.stream().filter(s -> !s.promises() && finds(guard, s)).toList();
    }

    String figures(PromiseGuard guard) {
        return String.format(
                Locale.ROOT, "%d sentences, recall %.4f, precision %.4f", all.size(), recall(guard), precision(guard));
    }

    private static boolean finds(PromiseGuard guard, Labelled sentence) {
        return !guard.find(sentence.text()).isEmpty();
    }

    private static Labelled parse(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length != 3 || !parts[0].matches("[+-]") || !parts[1].matches("fr|en")) {
            throw new IllegalArgumentException("Expected \"+|- fr|en sentence\", but was: " + line);
        }
        return new Labelled(parts[0].equals("+"), parts[1], parts[2]);
    }

    private static List<String> lines(String file) {
        try (InputStream in = LabelledSentences.class.getResourceAsStream("/promise/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
