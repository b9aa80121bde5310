package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.bylaw.cli.terminal.Printable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Escapes what JSON need not escape and a terminal or log viewer would act on. */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private static final int DELETE = 0x7f;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return character > DELETE && Printable.mustEscape(character)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
        : null;
  }
}
