package doichieu.cli;

import doichieu.export.Grid;
import doichieu.export.ValueText;
import java.math.BigDecimal;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table in columns of equal width, cells wrapped so that no line is wider than allowed. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final int columns;

  /** Tables of at most that many characters a line (more only if there are too many columns). */
  TextTable(int columns) {
    this.columns = columns;
  }

  String print(List<String> headings, List<? extends List<? extends @Nullable Object>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(headings);
    for (List<? extends @Nullable Object> row : rows) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(text(cell)));
      lines.add(cells);
    }
    int[] widths = widths(lines);
    StringBuilder out = new StringBuilder();
    append(out, lines.get(0), widths);
    List<String> rule = Arrays.stream(widths).mapToObj("-"::repeat).toList();
    append(out, rule, widths);
    lines.subList(1, lines.size()).forEach(line -> append(out, line, widths));
    return out.toString();
  }

  /** As print, with one column's text on a line of its own below each row, never wrapped. */
  String print(Grid grid, List<Integer> chosen, int below) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(chosen.stream().map(i -> grid.columns().get(i).heading()).toList());
    grid.rows().forEach(row -> lines.add(chosen.stream().map(i -> text(row.get(i))).toList()));
    int[] widths = widths(lines);
    StringBuilder out = new StringBuilder();
    append(out, lines.get(0), widths);
    append(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
    for (int r = 0; r < grid.rows().size(); r++) {
      append(out, lines.get(r + 1), widths);
      out.append(grid.columns().get(below).heading())
          .append(": ")
          .append(text(grid.rows().get(r).get(below)))
          .append("\n\n");
    }
    return out.toString();
  }

  String print(Grid grid, List<Integer> chosen) {
    return print(
        chosen.stream().map(i -> grid.columns().get(i).heading()).toList(),
        grid.rows().stream().map(row -> chosen.stream().map(row::get).toList()).toList());
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal amount ? ValueText.plain(amount) : plain(cell.toString());
  }

  /** Composed, and without anything that a terminal would obey. */
  static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder result = new StringBuilder();
    composed
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  /** Columns that a text takes on a terminal: marks none, wide characters two. */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF);
    return wide ? 2 : 1;
  }

  private int[] widths(List<List<String>> lines) {
    int count = lines.get(0).size();
    int[] widths = new int[count];
    for (List<String> line : lines) {
      for (int i = 0; i < count; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    int room = columns - GAP.length() * (count - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < count; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static void append(StringBuilder out, List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = wrap(cells.get(i), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP).append(part).append(" ".repeat(widths[i] - width(part)));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  /** Breaks a text at blanks into lines of at most that width; longer words are cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      for (String piece : cut(word, width)) {
        if (line.length() > 0 && width(line.toString()) + 1 + width(piece) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() > 0 ? " " : "").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> cut(String word, int width) {
    if (width(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(word);
    StringBuilder piece = new StringBuilder();
    int start = signs.first();
    for (int end = signs.next(); end != BreakIterator.DONE; start = end, end = signs.next()) {
      String sign = word.substring(start, end);
      if (piece.length() > 0 && width(piece.toString()) + width(sign) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(sign);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
