package dev.bylaw.benchmark.profile;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;

/**
 * How often methods were seen in samples.
 *
 * @param samples how many samples there are
 * @param self of how many a method was the top
 * @param within in how many a method was
 */
record Frames(int samples, Map<String, Integer> self, Map<String, Integer> within) {
  private static final int SHOWN = 14;
  private static final Pattern HIDDEN = Pattern.compile("[/+].*");

  /** Counts the samples that were taken below a class. */
  static Frames of(List<RecordedEvent> events, Class<?> root) {
    Map<String, Integer> self = new HashMap<>();
    Map<String, Integer> within = new HashMap<>();
    int samples = 0;
    for (RecordedEvent event : events) {
      List<RecordedFrame> stack =
          event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames();
      boolean below = stack.stream()
          .anyMatch(each -> each.getMethod().getType().getName().equals(root.getName()));
      if (below) {
        samples++;
        self.merge(name(stack.get(0)), 1, Integer::sum);
        Set<String> all = new HashSet<>();
        stack.forEach(each -> all.add(name(each)));
        all.forEach(each -> within.merge(each, 1, Integer::sum));
      }
    }
    return new Frames(samples, self, within);
  }

  /** The names of hidden classes end with what tells one from another. */
  private static String name(RecordedFrame frame) {
    String type = HIDDEN.matcher(frame.getMethod().getType().getName()).replaceFirst("");
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
  }

  /** Prints the methods that were seen most. */
  void print(PrintStream out) {
    out.printf("%d samples%n%nat the top:%n", samples);
    print(self, out);
    out.printf("%non the stack:%n");
    print(within, out);
  }

  private void print(Map<String, Integer> counts, PrintStream out) {
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN)
        .forEach(
            each -> out.printf("%5.1f %%  %s%n", 100.0 * each.getValue() / samples, each.getKey()));
  }
}
