package io.guichet.proof.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where samples of a recording fall.
 *
 * @param samples how many there are
 * @param top methods that were running, most frequent first
 * @param own methods of ours nearest to what was running, most frequent first
 */
public record HotSpots(long samples, List<Spot> top, List<Spot> own) {
    private static final int MANY = 12;
    private static final String OURS = "io.guichet.";

    /**
     * A method.
     *
     * @param share of all samples, from 0 to 1
     */
    public record Spot(String method, double share) {}

    /** @throws IOException if the recording cannot be read */
    public static HotSpots of(Path recording) throws IOException {
        Map<String, Long> top = new HashMap<>();
        Map<String, Long> own = new HashMap<>();
        long samples = 0;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (isSample(event) && event.getStackTrace() != null) {
                    samples++;
                    count(event.getStackTrace().getFrames(), top, own);
                }
            }
        }
        return new HotSpots(samples, most(top, samples), most(own, samples));
    }

    private static boolean isSample(RecordedEvent event) {
        String name = event.getEventType().getName();
        return name.equals("jdk.ExecutionSample") || name.equals("jdk.NativeMethodSample") && runs(event);
    }

    // a thread that waits for the network or a timer is sampled as if it ran
    private static boolean runs(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .limit(1)
                        .map(RecordedFrame::getMethod)
                        .noneMatch(method -> List.of("wait", "epollWait", "accept", "poll", "park")
                                .contains(method.getName()));
    }

    private static void count(List<RecordedFrame> frames, Map<String, Long> top, Map<String, Long> own) {
        if (frames.isEmpty()) {
            return;
        }
        top.merge(name(frames.get(0).getMethod()), 1L, Long::sum);
        frames.stream()
                .map(frame -> name(frame.getMethod()))
                .filter(name -> name.startsWith(OURS))
                .findFirst()
                .ifPresent(name -> own.merge(name, 1L, Long::sum));
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName() + "." + method.getName();
    }

    private static List<Spot> most(Map<String, Long> counts, long samples) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MANY)
                .map(entry -> new Spot(entry.getKey(), entry.getValue() / (double) samples))
                .toList();
    }
}
