package dev.bylaw.dsl.internal.scope;

import dev.bylaw.diagnostic.Label;
import dev.bylaw.dsl.internal.flow.Frame;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.type.Type;
import java.util.Optional;

/** Declares variables: parameters, {@code let}, binders, a rule's object. */
public final class Declarations {
  private Declarations() {}

  /** Takes a slot for a variable; a name that hides another one is reported. */
  public static Variable declare(
      Name name, Type type, Frame.Source source, Scope scope, Surroundings surroundings) {
    Optional<Variable> hidden = scope.find(name.text());
    if (hidden.isPresent()) {
      surroundings
          .reporter()
          .report(
              CheckCode.DUPLICATE_NAME,
              name.span(),
              "'" + name + "' hides another variable",
              "choose another name",
              new Label(surroundings.reporter().source(), hidden.get().span(), "declared here"));
    } else if (surroundings.symbols().binding().ambient().containsKey(name.text())) {
      surroundings
          .reporter()
          .report(
              CheckCode.RESERVED_NAME,
              name.span(),
              "'" + name + "' is what the binding calls something that rules read",
              "choose another name");
    }
    return new Variable(name.text(), surroundings.frame().allocate(source), type, name.span());
  }
}
