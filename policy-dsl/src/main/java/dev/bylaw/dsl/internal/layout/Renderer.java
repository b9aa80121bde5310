package dev.bylaw.dsl.internal.layout;

import dev.bylaw.dsl.internal.layout.Layout.CommentLine;
import dev.bylaw.dsl.internal.layout.Layout.Hug;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Chooses the line breaks of a layout. Takes time in the length of the text times the width. */
public final class Renderer {
  private final int width;
  private final LineWriter out = new LineWriter();
  private final Deque<Task> tasks = new ArrayDeque<>();

  private Renderer(int width) {
    this.width = width;
  }

  /** A layout that is still to be written. */
  record Task(int indentation, boolean flat, Layout layout) {
    Task with(Layout other) {
      return new Task(indentation, flat, other);
    }
  }

  /**
   * Writes a layout.
   *
   * @param layout what to write
   * @param width how many columns a line should have at most
   * @return the text; it ends with a line break
   */
  public static String render(Layout layout, int width) {
    Renderer renderer = new Renderer(width);
    renderer.tasks.push(new Task(0, false, layout));
    while (!renderer.tasks.isEmpty()) {
      renderer.write(renderer.tasks.pop());
    }
    return renderer.out.end();
  }

  private void write(Task task) {
    Layout layout = task.layout();
    if (layout instanceof Layout.Text text) {
      out.text(text.text());
    } else if (layout instanceof Layout.Line line) {
      if (task.flat()) {
        out.gap(line.flat());
      } else {
        out.newLine(task.indentation(), false);
      }
    } else if (layout instanceof Layout.Break line) {
      out.newLine(task.indentation(), line.blank());
    } else if (layout instanceof Layout.Sequence sequence) {
      push(task, sequence.parts());
    } else if (layout instanceof Layout.Indent indent) {
      int indentation = task.indentation() + indent.columns();
      tasks.push(new Task(indentation, task.flat(), indent.content()));
    } else if (layout instanceof Layout.Group group) {
      boolean flat = task.flat() || fits(task, group.content(), out.column());
      tasks.push(new Task(task.indentation(), flat, group.content()));
    } else if (layout instanceof Layout.Flat flat) {
      tasks.push(new Task(task.indentation(), true, flat.content()));
    } else if (layout instanceof Layout.IfBroken broken) {
      if (!task.flat()) {
        tasks.push(task.with(broken.content()));
      }
    } else if (layout instanceof Layout.Continuation continuation) {
      continueWith(task, continuation);
    } else if (layout instanceof Layout.Comments comments) {
      comments(task, comments);
    }
  }

  private void push(Task task, List<Layout> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      tasks.push(task.with(parts.get(i)));
    }
  }

  private boolean fits(Task task, Layout content, int column) {
    return Fitting.fits(new Task(task.indentation(), true, content), tasks, width - column);
  }

  /** Tells whether there is room on this line up to where the content may be broken first. */
  private boolean beginFits(Task task, Layout content) {
    Task broken = new Task(task.indentation(), false, content);
    return Fitting.fits(broken, tasks, width - out.column() - 1);
  }

  private void continueWith(Task task, Layout.Continuation continuation) {
    Layout content = continuation.content();
    if (task.flat() || fits(task, content, out.column() + 1)) {
      out.gap(" ");
      tasks.push(new Task(task.indentation(), true, content));
      return;
    }
    int inner = task.indentation() + 2;
    boolean ownLine = continuation.hug() != Hug.ALWAYS && fits(task, content, inner);
    if (!ownLine && continuation.hug() != Hug.NEVER && beginFits(task, content)) {
      out.gap(" ");
      tasks.push(task.with(content));
    } else {
      out.newLine(inner, false);
      tasks.push(new Task(inner, ownLine, content));
    }
  }

  private void comments(Task task, Layout.Comments comments) {
    for (CommentLine comment : comments.comments()) {
      if (comment.trailing()) {
        out.trail(comment.text());
      } else {
        out.newLine(task.indentation(), comment.blankBefore());
        out.text(comment.text());
      }
      out.newLine(task.indentation(), false);
    }
    out.newLine(task.indentation(), comments.blankAfter());
  }
}
