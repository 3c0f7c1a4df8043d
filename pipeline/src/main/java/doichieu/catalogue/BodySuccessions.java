package doichieu.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Which bodies were arranged anew, and what became of them, {@code body-successions.csv}. One body
 * may have several successors, and one of the same name is another body all the same.
 */
public final class BodySuccessions {
  private final TextFold fold;
  private final Map<String, Succession> ended = new LinkedHashMap<>();
  private final Map<String, LocalDate> begun = new LinkedHashMap<>();

  /**
   * What became of a body.
   *
   * @param lastDay the last day of the old body
   * @param successors the bodies that took its duties over, as named in the list; not empty
   */
  public record Succession(String name, LocalDate lastDay, List<String> successors) {
    public Succession {
      successors = List.copyOf(successors);
    }
  }

  private BodySuccessions(TextFold fold) {
    this.fold = fold;
    for (CSVRecord row : CatalogueFile.load("body-successions.csv").rows()) {
      Succession succession =
          new Succession(
              row.get("name"),
              LocalDate.parse(row.get("lastDay")),
              CatalogueFile.list(row, "successors"));
      ended.put(fold.fold(succession.name()), succession);
      succession
          .successors()
          .forEach(name -> begun.put(fold.fold(name), succession.lastDay().plusDays(1)));
    }
  }

  /** The list that comes with the program. */
  public static BodySuccessions load(TextFold fold) {
    return new BodySuccessions(fold);
  }

  /** What became of the body of that name that spoke on that day; empty if it goes on. */
  public Optional<Succession> find(String name, LocalDate day) {
    return Optional.ofNullable(ended.get(named(name)))
        .filter(succession -> !day.isAfter(succession.lastDay()));
  }

  /** The first day of the body of that name that spoke on that day; empty if it was ever there. */
  public Optional<LocalDate> findFirstDay(String name, LocalDate day) {
    return Optional.ofNullable(begun.get(named(name))).filter(first -> !day.isBefore(first));
  }

  /** "Sở Xây dựng tỉnh Khánh Hòa" is a "Sở Xây dựng": the longest name that it begins with. */
  private String named(String name) {
    String folded = fold.fold(name) + " ";
    Set<String> names = new LinkedHashSet<>(ended.keySet());
    names.addAll(begun.keySet());
    return names.stream()
        .filter(known -> folded.startsWith(known + " "))
        .reduce((a, b) -> a.length() >= b.length() ? a : b)
        .orElse(folded.strip());
  }
}
