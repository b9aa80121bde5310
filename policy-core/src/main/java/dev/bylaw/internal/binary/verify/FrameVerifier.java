package dev.bylaw.internal.binary.verify;

import dev.bylaw.internal.binary.RefusedProgramException;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.BitSet;
import java.util.List;

/**
 * Verifies what is evaluated in one frame: that slots lie in it and are bound before they are read.
 */
final class FrameVerifier implements StatementVisitor<FrameVerifier> {
  /** More slots than a program can need; a frame is allocated before anything is evaluated. */
  private static final int MAXIMUM_FRAME_SIZE = 1 << 16;

  private final ExpressionVerifier expressions;
  private final BitSet bound = new BitSet();
  private final int frameSize;

  FrameVerifier(ProgramVerifier program, int frameSize) {
    if (frameSize > MAXIMUM_FRAME_SIZE) {
      throw new RefusedProgramException("a frame has " + frameSize + " slots");
    }
    this.frameSize = frameSize;
    this.expressions = new ExpressionVerifier(program, this);
  }

  void bind(int slot) {
    if (slot >= frameSize) {
      throw new RefusedProgramException("a slot is " + slot + " of " + frameSize);
    }
    bound.set(slot);
  }

  void requireBound(int slot) {
    if (!bound.get(slot)) {
      throw new RefusedProgramException("the slot " + slot + " is read before it is bound");
    }
  }

  void verify(Expression expression) {
    expression.accept(expressions);
  }

  void verifyCondition(Expression condition) {
    verify(condition);
    if (condition.type() != ScalarType.BOOL) {
      throw new RefusedProgramException("a condition has the type " + condition.type());
    }
  }

  void verify(Binder binder) {
    verify(binder.source());
    Type type = OptionalType.unwrap(binder.source().type());
    boolean collection = type instanceof ListType
        || type instanceof SetType
        || type instanceof MapType
        || type instanceof NothingType;
    if (!collection) {
      throw new RefusedProgramException("a value of the type " + type + " is walked");
    }
    binder.keySlot().ifPresent(this::bind);
    bind(binder.valueSlot());
    binder.where().ifPresent(this::verifyCondition);
  }

  void verify(List<Statement> statements) {
    statements.forEach(each -> each.accept(this));
  }

  @Override
  public FrameVerifier visitLet(Statement.Let statement) {
    verify(statement.value());
    bind(statement.slot());
    return this;
  }

  @Override
  public FrameVerifier visitFor(Statement.For statement) {
    verify(statement.binder());
    verify(statement.body());
    return this;
  }

  @Override
  public FrameVerifier visitIf(Statement.If statement) {
    verifyCondition(statement.condition());
    verify(statement.whenTrue());
    verify(statement.whenFalse());
    return this;
  }

  @Override
  public FrameVerifier visitCheck(Statement.Check statement) {
    statement.condition().ifPresent(this::verifyCondition);
    verifyText(statement.message());
    statement.places().forEach(this::verify);
    statement.fixes().forEach(this::verify);
    return this;
  }

  private void verify(FixAction fix) {
    verify(fix.target());
    if (fix instanceof FixAction.Set set) {
      verify(set.value());
    } else if (fix instanceof FixAction.Append append) {
      verify(append.value());
    }
  }

  @Override
  public FrameVerifier visitAllow(Statement.Allow statement) {
    verifyCondition(statement.condition());
    statement.message().ifPresent(this::verifyText);
    return this;
  }

  private void verifyText(Expression message) {
    verify(message);
    if (!ExpressionVerifier.isText(message.type())) {
      throw new RefusedProgramException("a message has the type " + message.type());
    }
  }
}
