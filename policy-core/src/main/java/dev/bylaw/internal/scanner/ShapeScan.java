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
final class ShapeScan extends NameScanner {
  private final SkippedNames skippedNames = new SkippedNames(this);
  private final ValueStack stack = new ValueStack();
  private final ReadCounter counter = new ReadCounter();

  /** The offset after the value that was taken last. */
  private int after;

  ShapeScan(byte[] bytes, Limits limits) {
    super(bytes, limits);
  }

  /** Reads a text that holds one value and nothing else. */
  Projection document(int start, Shape shape) throws ScanFailure {
    Object root = value(token(start), shape, null, 0);
    int next = afterBlanks(after);
    if (next < bytes.length) {
      throw syntax(next);
    }
    return new Projection(SlotNodes.nodeOrNull(root), counter.counts());
  }

  private @Nullable Object value(int start, Shape shape, @Nullable Object parent, int depth)
      throws ScanFailure {
    int first = bytes[start];
    if (first == 'n') {
      after = afterNull(start);
      return null;
    }
    counter.value();
    return switch (first) {
      case '"' -> text(start + 1);
      case '{' -> object(start, shape, parent, depth + 1);
      case '[' -> list(start, shape, parent, depth + 1);
      case 't' -> {
        after = afterTrue(start);
        yield true;
      }
      case 'f' -> {
        after = afterFalse(start);
        yield false;
      }
      default -> integerOrFloat(start);
    };
  }

  /** Takes a value where null is one: in a list, and of a key without slot. */
  private Object kept(int start, Shape shape, Object parent, int depth) throws ScanFailure {
    Object value = value(start, shape, parent, depth);
    if (value == null) {
      counter.value();
      return SlotNodes.NULL;
    }
    return value;
  }

  private String text(int start) throws ScanFailure {
    int closing = closingQuote(start);
    after = closing + 1;
    String text = text(start, closing);
    counter.text(text);
    return text;
  }

  private Number integerOrFloat(int start) throws ScanFailure {
    Number number = number(start);
    after = afterNumber();
    return number;
  }

  private Object object(int start, Shape shape, @Nullable Object parent, int depth)
      throws ScanFailure {
    if (!shape.readsObject()) {
      after = skipObject(start, depth);
      return Skipped.OBJECT;
    }
    refuseTooDeep(start, depth);
    SlotObject object = new SlotObject(shape, parent);
    int first = token(start + 1);
    if (bytes[first] == '}') {
      after = first + 1;
    } else {
      Shape others = shape.others().orElse(null);
      after = others == null ? fields(first, object, depth) : entries(first, object, others, depth);
    }
    return object;
  }

  /** Takes the members of an object of which only slots are kept; returns the offset after it. */
  private int fields(int first, SlotObject object, int depth) throws ScanFailure {
    Shape shape = object.shape();
    boolean nulls = false;
    int skipped = skippedNames.begin();
    int i = first;
    while (true) {
      int slot = slot(i, shape);
      i = afterName();
      if (slot < 0) {
        skippedNames.add(skipped);
        i = skip(i, depth);
      } else {
        nulls |= field(token(i), object, slot, depth);
        i = after;
      }
      i = token(i);
      int next = bytes[i];
      if (next != ',') {
        skippedNames.end(skipped);
        if (nulls) {
          object.dropNulls();
        }
        return after(i, '}');
      }
      i = token(i + 1);
    }
  }

  /** Takes the value of a slot; returns whether it is null. */
  private boolean field(int start, SlotObject object, int slot, int depth) throws ScanFailure {
    if (object.slot(slot) != null) {
      throw new ScanFailure(ReaderCode.DUPLICATE_KEY, nameStart());
    }
    Object value = value(start, object.shape().child(slot), object, depth);
    object.fill(slot, value == null ? SlotNodes.NULL : value);
    return value == null;
  }

  /** Takes the members of an object of which all keys are kept; returns the offset after it. */
  private int entries(int first, SlotObject object, Shape others, int depth) throws ScanFailure {
    Shape shape = object.shape();
    int present = 0;
    int nulls = 0;
    int mark = stack.size();
    int i = first;
    while (true) {
      int slot = slot(i, shape);
      i = token(afterName());
      if (slot >= 0) {
        nulls += field(i, object, slot, depth) ? 1 : 0;
        present++;
      } else {
        String name = name();
        counter.text(name);
        stack.push(name);
        stack.push(kept(i, others, object, depth));
      }
      i = token(after);
      if (bytes[i] != ',') {
        break;
      }
      i = token(i + 1);
    }
    counter.container(present - nulls + (stack.size() - mark) / 2);
    if (!stack.popEntries(mark, object)) {
      throw new ScanFailure(ReaderCode.DUPLICATE_KEY, i);
    }
    if (nulls > 0) {
      object.dropNulls();
    }
    return after(i, '}');
  }

  private Object list(int start, Shape shape, @Nullable Object parent, int depth)
      throws ScanFailure {
    Shape element = shape.element().orElse(null);
    if (element == null) {
      after = skipList(start, depth);
      return Skipped.LIST;
    }
    refuseTooDeep(start, depth);
    SlotList list = new SlotList(parent);
    int first = token(start + 1);
    after = bytes[first] == ']' ? first + 1 : elements(first, list, element, depth);
    return list;
  }

  private int elements(int first, SlotList list, Shape element, int depth) throws ScanFailure {
    int mark = stack.size();
    int i = first;
    while (true) {
      stack.push(kept(i, element, list, depth));
      i = token(after);
      if (bytes[i] != ',') {
        break;
      }
      i = token(i + 1);
    }
    Object[] elements = stack.pop(mark);
    counter.container(elements.length);
    list.fill(elements);
    return after(i, ']');
  }
}
