package dev.bylaw.dsl.internal.layout;

import dev.bylaw.dsl.internal.layout.Renderer.Task;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Tells whether something and what is stuck to it fit on the rest of a line. */
final class Fitting {
  private final Deque<Task> tasks = new ArrayDeque<>();
  private final Iterator<Task> following;
  private int remaining;

  private Fitting(Task first, Iterator<Task> following, int remaining) {
    this.tasks.push(first);
    this.following = following;
    this.remaining = remaining;
  }

  /** What measuring one layout says. */
  private enum Answer {
    FITS,
    DOES_NOT_FIT,
    OPEN
  }

  /**
   * Measures a layout, and what follows it up to the next place where the line may end.
   *
   * @param first the layout
   * @param following what is to be written behind it
   * @param remaining the columns that are left
   */
  static boolean fits(Task first, Iterable<Task> following, int remaining) {
    Fitting fitting = new Fitting(first, following.iterator(), remaining);
    Answer answer = Answer.OPEN;
    while (answer == Answer.OPEN) {
      if (fitting.remaining < 0) {
        return false;
      }
      if (!fitting.tasks.isEmpty()) {
        answer = fitting.measure(fitting.tasks.pop());
      } else if (fitting.following.hasNext()) {
        answer = fitting.measure(fitting.following.next());
      } else {
        return true;
      }
    }
    return answer == Answer.FITS;
  }

  private Answer measure(Task task) {
    Layout layout = task.layout();
    if (layout instanceof Layout.Text text) {
      return measure(text.text());
    }
    if (layout instanceof Layout.Line line) {
      return task.flat() ? measure(line.flat()) : Answer.FITS;
    }
    if (layout instanceof Layout.Break || layout instanceof Layout.Comments) {
      return task.flat() ? Answer.DOES_NOT_FIT : Answer.FITS;
    }
    if (layout instanceof Layout.Sequence sequence) {
      List<Layout> parts = sequence.parts();
      for (int i = parts.size() - 1; i >= 0; i--) {
        tasks.push(task.with(parts.get(i)));
      }
    } else if (layout instanceof Layout.Indent indent) {
      tasks.push(task.with(indent.content()));
    } else if (layout instanceof Layout.Group group) {
      tasks.push(task.with(group.content()));
    } else if (layout instanceof Layout.Flat flat) {
      tasks.push(new Task(task.indentation(), true, flat.content()));
    } else if (layout instanceof Layout.IfBroken broken && !task.flat()) {
      tasks.push(task.with(broken.content()));
    } else if (layout instanceof Layout.Continuation continuation) {
      if (!task.flat()) {
        return Answer.FITS;
      }
      tasks.push(task.with(continuation.content()));
      return measure(" ");
    }
    return Answer.OPEN;
  }

  private Answer measure(String text) {
    int lineBreak = text.indexOf('\n');
    if (lineBreak < 0) {
      remaining -= text.codePointCount(0, text.length());
      return Answer.OPEN;
    }
    remaining -= text.codePointCount(0, lineBreak);
    return remaining >= 0 ? Answer.FITS : Answer.DOES_NOT_FIT;
  }
}
