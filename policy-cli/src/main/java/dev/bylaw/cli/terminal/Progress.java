package dev.bylaw.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A counter on standard error for work that takes long, on a terminal alone. It writes over its own
 * line and leaves nothing behind. Thread-safe.
 */
public final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration INTERVAL = Duration.ofMillis(100);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream errors;
  private final boolean shown;
  private final String what;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();
  private final long start = System.nanoTime();
  private long next = start + PATIENCE.toNanos();
  private boolean printed;

  /**
   * Starts counting.
   *
   * @param terminal where to show it
   * @param what the work, as {@code checking}
   * @param total the number of steps
   */
  public Progress(Terminal terminal, String what, int total) {
    this.errors = terminal.errors();
    this.shown = terminal.progress();
    this.what = what;
    this.total = total;
  }

  /** Counts a step. */
  public void step() {
    int now = done.incrementAndGet();
    if (shown) {
      show(now);
    }
  }

  /**
   * Says how many steps are done.
   *
   * @param steps the number
   */
  public void reached(int steps) {
    done.set(steps);
    if (shown) {
      show(steps);
    }
  }

  private synchronized void show(int now) {
    long time = System.nanoTime();
    if (time - next >= 0) {
      next = time + INTERVAL.toNanos();
      printed = true;
      errors.print(CLEAR_LINE + what + " " + now + " of " + total);
      errors.flush();
    }
  }

  /** Takes the counter away. */
  @Override
  public synchronized void close() {
    if (printed) {
      errors.print(CLEAR_LINE);
      errors.flush();
    }
  }
}
