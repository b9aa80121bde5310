package dev.bylaw.internal.scanner;

import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.ReadCounter;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.projection.Skipped;
import dev.bylaw.internal.projection.SlotList;
import dev.bylaw.internal.projection.SlotNodes;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReaderCode;
import org.jspecify.annotations.Nullable;

/** One pass over one document. */
final class ShapeScan {
  private final Cursor cursor;
  private final TextScanner texts;
  private final ScalarScanner scalars;
  private final NameScanner names;
  private final ValueSkipper skipper;
  private final SkippedNames skippedNames;
  private final ValueStack stack = new ValueStack();
  private final ReadCounter counter = new ReadCounter();

  ShapeScan(byte[] bytes, int start, Limits limits) {
    this.cursor = new Cursor(bytes, start, limits.depth());
    this.texts = new TextScanner(cursor, limits.scalarLength());
    this.scalars = new ScalarScanner(cursor, limits.scalarLength());
    this.names = new NameScanner(cursor, texts);
    this.skipper = new ValueSkipper(cursor, texts, scalars, limits);
    this.skippedNames = new SkippedNames(bytes, names);
  }

  /** Reads a text that holds one value and nothing else. */
  Projection document(Shape shape) throws ScanFailure {
    Object root = value(shape, null, 0);
    if (cursor.token() != Cursor.END || cursor.at < cursor.end) {
      throw cursor.syntax();
    }
    return new Projection(SlotNodes.nodeOrNull(root), counter.counts());
  }

  private @Nullable Object value(Shape shape, @Nullable Object parent, int depth)
      throws ScanFailure {
    int next = cursor.token();
    if (next == 'n') {
      scalars.takeNull();
      return null;
    }
    counter.value();
    return switch (next) {
      case '"' -> text();
      case '{' -> object(shape, parent, depth);
      case '[' -> list(shape, parent, depth);
      case 't' -> {
        scalars.takeTrue();
        yield true;
      }
      case 'f' -> {
        scalars.takeFalse();
        yield false;
      }
      case Cursor.END -> throw cursor.syntax();
      default -> scalars.takeNumber();
    };
  }

  /** Takes a value where null is one: in a list, and of a key without slot. */
  private Object kept(Shape shape, Object parent, int depth) throws ScanFailure {
    Object value = value(shape, parent, depth);
    if (value == null) {
      counter.value();
      return SlotNodes.NULL;
    }
    return value;
  }

  private String text() throws ScanFailure {
    int start = cursor.at + 1;
    int closing = texts.closingQuote(start);
    cursor.at = closing + 1;
    String text = texts.text(start, closing);
    counter.text(text);
    return text;
  }

  private Object object(Shape shape, @Nullable Object parent, int depth) throws ScanFailure {
    if (!shape.readsObject()) {
      skipper.skip(depth);
      return Skipped.OBJECT;
    }
    SlotObject object = new SlotObject(shape, parent);
    Shape others = shape.others().orElse(null);
    if (!cursor.opensEmpty('}', depth + 1)) {
      if (others == null) {
        fields(object, depth + 1);
      } else {
        entries(object, others, depth + 1);
      }
    }
    return object;
  }

  /** Takes the members of an object of which only slots are kept. */
  private void fields(SlotObject object, int depth) throws ScanFailure {
    Shape shape = object.shape();
    boolean nulls = false;
    int skipped = skippedNames.begin();
    do {
      int slot = names.takeName(shape);
      if (slot >= 0) {
        nulls |= field(object, slot, depth);
      } else {
        skippedNames.add(skipped);
        skipper.skip(depth);
      }
    } while (cursor.more('}'));
    skippedNames.end(skipped);
    if (nulls) {
      object.dropNulls();
    }
  }

  /** Takes the value of a slot; returns whether it is null. */
  private boolean field(SlotObject object, int slot, int depth) throws ScanFailure {
    if (object.slot(slot) != null) {
      throw new ScanFailure(ReaderCode.DUPLICATE_KEY, names.start());
    }
    Object value = value(object.shape().child(slot), object, depth);
    object.fill(slot, value == null ? SlotNodes.NULL : value);
    return value == null;
  }

  /** Takes the members of an object of which all keys are kept. */
  private void entries(SlotObject object, Shape others, int depth) throws ScanFailure {
    Shape shape = object.shape();
    int present = 0;
    boolean nulls = false;
    int mark = stack.size();
    do {
      int slot = names.takeName(shape);
      if (slot >= 0) {
        boolean isNull = field(object, slot, depth);
        nulls |= isNull;
        present += isNull ? 0 : 1;
      } else {
        String name = names.name();
        counter.text(name);
        stack.push(name);
        stack.push(kept(others, object, depth));
      }
    } while (cursor.more('}'));
    counter.container(present + (stack.size() - mark) / 2);
    if (!stack.popEntries(mark, object)) {
      throw cursor.failure(ReaderCode.DUPLICATE_KEY);
    }
    if (nulls) {
      object.dropNulls();
    }
  }

  private Object list(Shape shape, @Nullable Object parent, int depth) throws ScanFailure {
    Shape element = shape.element().orElse(null);
    if (element == null) {
      skipper.skip(depth);
      return Skipped.LIST;
    }
    SlotList list = new SlotList(parent);
    if (!cursor.opensEmpty(']', depth + 1)) {
      int mark = stack.size();
      do {
        stack.push(kept(element, list, depth + 1));
      } while (cursor.more(']'));
      Object[] elements = stack.pop(mark);
      counter.container(elements.length);
      list.fill(elements);
    }
    return list;
  }
}
