package doichieu.cli;

import doichieu.document.Evidence;
import doichieu.export.Phrases;
import doichieu.target.Citation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a record rests on: its citations and the words at its place in the source. */
final class BasisLines {
  private final RecordLines lines;
  private final Phrases words;
  private final SourcePlaces places;

  BasisLines(RecordLines lines, Phrases words, SourcePlaces places) {
    this.lines = lines;
    this.words = words;
    this.places = places;
  }

  void citations(List<Citation> citations) {
    if (citations.isEmpty()) {
      return;
    }
    lines.section("show.citations", citations.size());
    for (Citation citation : citations) {
      lines.item(citation.statedText());
      lines.detail(
          Stream.of(
                  Objects.requireNonNullElse(citation.legalDocumentId(), ""),
                  Objects.requireNonNullElse(citation.place(), ""),
                  words.get("resolution." + citation.resolution()),
                  String.join(", ", citation.problems()))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" · ")));
    }
  }

  void evidence(List<Evidence> evidence) {
    Map<String, String> quoted = places.quoted(null, evidence);
    lines.section("show.evidence", quoted.size());
    quoted.forEach((place, said) -> lines.item(place + ": " + said));
  }
}
