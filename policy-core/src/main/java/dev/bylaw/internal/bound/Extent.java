package dev.bylaw.internal.bound;

import dev.bylaw.internal.bound.Size.Measure;
import java.util.Map;

/** How large a value can be, and its parts. All of it are upper bounds. */
sealed interface Extent {
  /** Elements of a list or set, entries of a map, keys of a record. */
  Polynomial length();

  /** Started 64 characters, if it is text. */
  Polynomial text();

  /** Values in it, itself included. */
  Polynomial nodes();

  /** Started 64 characters of all texts and keys in it. */
  Polynomial allText();

  /** Each of its elements or entries. */
  Extent element();

  /** One of its fields. */
  Extent field(String name);

  /** How many extents this one is made of. */
  default int parts() {
    return 1;
  }

  /** Returns this extent, or a coarser one that does not remember what it is made of. */
  default Extent limited() {
    return parts() <= Extents.MAXIMUM_PARTS
        ? this
        : new Uniform(length().plus(text()).plus(nodes()).plus(allText()));
  }

  /** Returns a bound of this value and another. */
  default Extent or(Extent other) {
    if (equals(other) || other.equals(Extents.NOTHING)) {
      return this;
    }
    return equals(Extents.NOTHING) ? other : new Either(this, other);
  }

  /** What stands in a document. */
  record InDocument(PathPattern path) implements Extent {
    private Polynomial size(Measure measure) {
      return Polynomial.of(new Size(measure, path));
    }

    @Override
    public Polynomial length() {
      return size(Measure.LENGTH);
    }

    @Override
    public Polynomial text() {
      return size(Measure.TEXT);
    }

    @Override
    public Polynomial nodes() {
      return size(Measure.NODES);
    }

    @Override
    public Polynomial allText() {
      return size(Measure.ALL_TEXT);
    }

    @Override
    public Extent element() {
      return new InDocument(path.then(PathPattern.EVERY));
    }

    @Override
    public Extent field(String name) {
      return new InDocument(path.then(name));
    }
  }

  /** A value without parts. */
  record Scalar(Polynomial text) implements Extent {
    @Override
    public Polynomial length() {
      return Polynomial.ZERO;
    }

    @Override
    public Polynomial nodes() {
      return Polynomial.ONE;
    }

    @Override
    public Polynomial allText() {
      return text;
    }

    @Override
    public Extent element() {
      return Extents.NOTHING;
    }

    @Override
    public Extent field(String name) {
      return Extents.NOTHING;
    }
  }

  /** A list, set or map that is computed; the keys of others than maps have no text. */
  record Collection(Polynomial length, Extent element, Polynomial keyText) implements Extent {
    @Override
    public Polynomial text() {
      return Polynomial.ZERO;
    }

    @Override
    public int parts() {
      return 1 + element.parts();
    }

    @Override
    public Polynomial nodes() {
      return length.times(element.nodes()).plus(1);
    }

    @Override
    public Polynomial allText() {
      return length.times(element.allText().plus(keyText));
    }

    @Override
    public Extent field(String name) {
      return Extents.NOTHING;
    }
  }

  /** A record that is computed. */
  record Fields(Map<String, Extent> fields) implements Extent {
    public Fields {
      fields = Map.copyOf(fields);
    }

    @Override
    public Polynomial length() {
      return Polynomial.constant(fields.size());
    }

    @Override
    public Polynomial text() {
      return Polynomial.ZERO;
    }

    @Override
    public int parts() {
      return 1 + fields.values().stream().mapToInt(Extent::parts).sum();
    }

    @Override
    public Polynomial nodes() {
      return fields.values().stream().map(Extent::nodes).reduce(Polynomial.ONE, Polynomial::plus);
    }

    @Override
    public Polynomial allText() {
      Polynomial sum = Polynomial.ZERO;
      for (Map.Entry<String, Extent> field : fields.entrySet()) {
        sum = sum.plus(field.getValue().allText())
            .plus(Texts.pieces(field.getKey().length()));
      }
      return sum;
    }

    @Override
    public Extent element() {
      return fields.values().stream().reduce(Extents.NOTHING, Extent::or);
    }

    @Override
    public Extent field(String name) {
      return fields.getOrDefault(name, Extents.NOTHING);
    }
  }

  /** A value no part of which is larger in anything than a size. */
  record Uniform(Polynomial size) implements Extent {
    @Override
    public Polynomial length() {
      return size;
    }

    @Override
    public Polynomial text() {
      return size;
    }

    @Override
    public Polynomial nodes() {
      return size;
    }

    @Override
    public Polynomial allText() {
      return size;
    }

    @Override
    public Extent element() {
      return this;
    }

    @Override
    public Extent field(String name) {
      return this;
    }
  }

  /** One of two values. */
  record Either(Extent left, Extent right) implements Extent {
    @Override
    public int parts() {
      return 1 + left.parts() + right.parts();
    }

    @Override
    public Polynomial length() {
      return left.length().max(right.length());
    }

    @Override
    public Polynomial text() {
      return left.text().max(right.text());
    }

    @Override
    public Polynomial nodes() {
      return left.nodes().max(right.nodes());
    }

    @Override
    public Polynomial allText() {
      return left.allText().max(right.allText());
    }

    @Override
    public Extent element() {
      return left.element().or(right.element());
    }

    @Override
    public Extent field(String name) {
      return left.field(name).or(right.field(name));
    }
  }
}
