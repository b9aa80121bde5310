package dev.bylaw.cli.test.report;

import dev.bylaw.cli.terminal.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Indented XML in UTF-8. What XML cannot hold, and what a terminal would act on, is escaped. */
final class XmlOutput {
  private final XMLStreamWriter xml;
  private int depth;

  private XmlOutput(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes a document. */
  static void write(OutputStream out, String documentType, Content content) throws IOException {
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory()
          .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument("UTF-8", "1.0");
      if (!documentType.isEmpty()) {
        writer.writeCharacters("\n");
        writer.writeDTD(documentType);
      }
      content.write(new XmlOutput(writer));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Writes an element.
   *
   * @param attributes names and values in turn
   */
  void element(String name, Content content, Object... attributes) throws XMLStreamException {
    newLine();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
    content.write(this);
    depth--;
    newLine();
    xml.writeEndElement();
  }

  /** Writes an element without content. */
  void empty(String name, Object... attributes) throws XMLStreamException {
    newLine();
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  /** Writes an element whose content is a text of several lines. */
  void text(String name, String text, Object... attributes) throws XMLStreamException {
    newLine();
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(printable(text));
    xml.writeEndElement();
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i].toString(), Printable.line(attributes[i + 1].toString()));
    }
  }

  private static String printable(String text) {
    StringBuilder lines = new StringBuilder();
    text.lines().forEach(each -> lines.append(Printable.line(each)).append('\n'));
    return lines.toString().stripTrailing();
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Writes what is inside of an element, or of the document. */
  @FunctionalInterface
  interface Content {
    void write(XmlOutput xml) throws XMLStreamException;
  }
}
