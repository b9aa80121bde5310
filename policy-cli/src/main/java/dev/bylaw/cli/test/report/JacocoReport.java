package dev.bylaw.cli.test.report;

import dev.bylaw.dsl.coverage.CoveragePoint;
import dev.bylaw.dsl.coverage.CoverageReport;
import dev.bylaw.dsl.coverage.DeclarationCoverage;
import dev.bylaw.dsl.coverage.FileCoverage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * Coverage as the XML of JaCoCo: a class for each file, a method for each declaration, points as
 * instructions and the outcomes of operands as branches.
 */
public final class JacocoReport {
  private static final String DOCUMENT_TYPE =
      "<!DOCTYPE report PUBLIC \"-//JACOCO//DTD Report 1.1//EN\" \"report.dtd\">";

  private final TestSources sources;

  private JacocoReport(TestSources sources) {
    this.sources = sources;
  }

  /**
   * Writes a report.
   *
   * @param report what is reached
   * @param sources the files that were under test
   * @param out where to; stays open
   * @throws IOException if writing fails
   */
  public static void write(CoverageReport report, TestSources sources, OutputStream out)
      throws IOException {
    JacocoReport jacoco = new JacocoReport(sources);
    XmlOutput.write(out, DOCUMENT_TYPE, xml -> jacoco.report(report, xml));
  }

  private void report(CoverageReport report, XmlOutput xml) throws XMLStreamException {
    Map<String, List<FileCoverage>> packages = new TreeMap<>();
    for (FileCoverage each : report.files()) {
      packages.computeIfAbsent(each.packageName(), name -> new ArrayList<>()).add(each);
    }
    xml.element(
        "report",
        inner -> {
          JacocoCounters total = new JacocoCounters();
          for (Map.Entry<String, List<FileCoverage>> each : packages.entrySet()) {
            total.add(packageOf(each.getKey(), each.getValue(), inner));
          }
          total.write(inner);
        },
        "name",
        "bylaw");
  }

  private JacocoCounters packageOf(String name, List<FileCoverage> files, XmlOutput xml)
      throws XMLStreamException {
    JacocoCounters total = new JacocoCounters();
    String path = name.replace('.', '/');
    xml.element(
        "package",
        inner -> {
          for (FileCoverage each : files) {
            total.add(fileClass(path, each, inner));
          }
          for (FileCoverage each : files) {
            sourceFile(each, inner);
          }
          total.write(inner);
        },
        "name",
        path);
    return total;
  }

  private JacocoCounters fileClass(String path, FileCoverage file, XmlOutput xml)
      throws XMLStreamException {
    JacocoCounters total = new JacocoCounters();
    String name = fileName(file);
    String bare = name.endsWith(".bylaw") ? name.substring(0, name.lastIndexOf('.')) : name;
    xml.element(
        "class",
        inner -> {
          for (DeclarationCoverage each : file.declarations()) {
            total.add(method(file, each, inner));
          }
          total.reset(CoveredLine.of(points(file), file.source(), sources).values());
          total.countClass();
          total.write(inner);
        },
        "name",
        path + "/" + bare,
        "sourcefilename",
        name);
    return total;
  }

  private JacocoCounters method(FileCoverage file, DeclarationCoverage declaration, XmlOutput xml)
      throws XMLStreamException {
    JacocoCounters counters = new JacocoCounters();
    counters.reset(CoveredLine.of(declaration.points(), file.source(), sources).values());
    counters.countMethod();
    xml.element(
        "method",
        counters::write,
        "name",
        declaration.name(),
        "desc",
        "()",
        "line",
        sources.locate(file.source(), declaration.span()).start().line());
    return counters;
  }

  private void sourceFile(FileCoverage file, XmlOutput xml) throws XMLStreamException {
    Map<Integer, CoveredLine> lines = CoveredLine.of(points(file), file.source(), sources);
    JacocoCounters counters = new JacocoCounters();
    counters.reset(lines.values());
    xml.element(
        "sourcefile",
        inner -> {
          for (Map.Entry<Integer, CoveredLine> each : lines.entrySet()) {
            CoveredLine line = each.getValue();
            inner.empty(
                "line",
                "nr",
                each.getKey(),
                "mi",
                line.missedPoints(),
                "ci",
                line.coveredPoints(),
                "mb",
                line.missedBranches(),
                "cb",
                line.coveredBranches());
          }
          counters.write(inner);
        },
        "name",
        fileName(file));
  }

  private static List<CoveragePoint> points(FileCoverage file) {
    return file.declarations().stream().flatMap(each -> each.points().stream()).toList();
  }

  private static String fileName(FileCoverage file) {
    String name = file.source().replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
