package dev.bylaw.internal.binary.write;

import dev.bylaw.internal.binary.Format.FixTag;
import dev.bylaw.internal.binary.Format.StatementTag;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import java.util.List;

/** Writes statements. */
final class StatementWriter implements StatementVisitor<SectionWriter> {

  private final SectionWriter out;
  private final ExpressionWriter expressions;

  StatementWriter(SectionWriter out, ExpressionWriter expressions) {
    this.out = out;
    this.expressions = expressions;
  }

  void writeAll(List<Statement> statements) {
    out.writeList(statements, this::write);
  }

  private void write(Statement statement) {
    out.nested(() -> statement.accept(this));
  }

  private void begin(int tag, Statement statement) {
    out.body.writeByte(tag);
    out.writeDetailSpan(statement.span());
  }

  @Override
  public SectionWriter visitLet(Statement.Let statement) {
    begin(StatementTag.LET, statement);
    out.body.writeCount(statement.slot());
    out.writeString(statement.name());
    expressions.write(statement.value());
    return out;
  }

  @Override
  public SectionWriter visitFor(Statement.For statement) {
    begin(StatementTag.FOR, statement);
    expressions.write(statement.binder());
    writeAll(statement.body());
    return out;
  }

  @Override
  public SectionWriter visitIf(Statement.If statement) {
    begin(StatementTag.IF, statement);
    expressions.write(statement.condition());
    writeAll(statement.whenTrue());
    writeAll(statement.whenFalse());
    return out;
  }

  @Override
  public SectionWriter visitCheck(Statement.Check statement) {
    begin(StatementTag.CHECK, statement);
    out.writeOptional(statement.condition(), expressions::write);
    out.writeBoolean(statement.required());
    expressions.write(statement.message());
    expressions.writeAll(statement.places());
    out.writeList(statement.fixes(), this::write);
    return out;
  }

  private void write(FixAction fix) {
    int tag = fix instanceof FixAction.Set
        ? FixTag.SET
        : fix instanceof FixAction.Append ? FixTag.APPEND : FixTag.REMOVE;
    out.body.writeByte(tag);
    out.writeDetailSpan(fix.span());
    expressions.write(fix.target());
    if (fix instanceof FixAction.Set set) {
      expressions.write(set.value());
    } else if (fix instanceof FixAction.Append append) {
      expressions.write(append.value());
    }
  }

  @Override
  public SectionWriter visitAllow(Statement.Allow statement) {
    begin(StatementTag.ALLOW, statement);
    expressions.write(statement.condition());
    out.writeOptional(statement.message(), expressions::write);
    return out;
  }
}
