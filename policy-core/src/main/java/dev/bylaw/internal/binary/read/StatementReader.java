package dev.bylaw.internal.binary.read;

import dev.bylaw.internal.binary.Format.FixTag;
import dev.bylaw.internal.binary.Format.StatementTag;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads statements, as {@code StatementWriter} writes them. */
final class StatementReader {
  private final SectionReader in;
  private final ExpressionReader expressions;

  StatementReader(SectionReader in, ExpressionReader expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  List<Statement> readAll() {
    return in.readList(this::read);
  }

  private Statement read() {
    in.enter();
    Statement statement = readNode();
    in.leave();
    return statement;
  }

  private Statement readNode() {
    int tag = in.body.readByte();
    Span span = in.readDetailSpan();
    return switch (tag) {
      case StatementTag.LET ->
        new Statement.Let(in.body.readCount(), in.readString(), expressions.read(), span);
      case StatementTag.FOR -> new Statement.For(expressions.readBinder(), readAll(), span);
      case StatementTag.IF -> new Statement.If(expressions.read(), readAll(), readAll(), span);
      case StatementTag.CHECK -> readCheck(span);
      case StatementTag.ALLOW ->
        new Statement.Allow(expressions.read(), in.readOptional(expressions::read), span);
      default -> throw SectionReader.unknownTag("statement", tag);
    };
  }

  private Statement readCheck(Span span) {
    Optional<Expression> condition = in.readOptional(expressions::read);
    boolean required = in.body.readBoolean();
    Expression message = expressions.read();
    List<Expression> places = expressions.readAll();
    return new Statement.Check(
        condition, required, message, places, in.readList(this::readFix), span);
  }

  private FixAction readFix() {
    int tag = in.body.readByte();
    Span span = in.readDetailSpan();
    Expression target = expressions.read();
    return switch (tag) {
      case FixTag.SET -> new FixAction.Set(target, expressions.read(), span);
      case FixTag.APPEND -> new FixAction.Append(target, expressions.read(), span);
      case FixTag.REMOVE -> new FixAction.Remove(target, span);
      default -> throw SectionReader.unknownTag("fix", tag);
    };
  }
}
