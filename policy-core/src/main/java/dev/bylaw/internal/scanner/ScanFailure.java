package dev.bylaw.internal.scanner;

import dev.bylaw.reader.ReaderCode;

/** Ends a scan; never leaves the package. */
final class ScanFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final ReaderCode code;
  private final int offset;

  /**
   * Refuses a document.
   *
   * @param offset the byte at which it was noticed
   */
  ScanFailure(ReaderCode code, int offset) {
    super(code.code(), null, false, false);
    this.code = code;
    this.offset = offset;
  }

  ReaderCode code() {
    return code;
  }

  int offset() {
    return offset;
  }
}
