package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The two columns at the foot of a document: recipients on the left, signature on the right. Text
 * extraction leaves them interleaved, line by line or within a line.
 *
 * @param left recipients
 * @param right signature
 */
record FootColumns(List<String> left, List<String> right) {
  private static final Pattern LEFT_BEGINS =
      Pattern.compile("^(?:Nơi nhận|[-–+•]\\s).*", Pattern.DOTALL);
  private static final String ITEM_END = ":;.";

  FootColumns {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Parts the lines of the foot. */
  static FootColumns of(List<String> foot, SignatureReader signature) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String line : foot) {
      if (LEFT_BEGINS.matcher(line).matches()) {
        int cut = cut(line, signature, !right.isEmpty());
        left.add(line.substring(0, cut).strip());
        if (cut < line.length()) {
          right.add(line.substring(cut).strip());
        }
      } else if (!signature.isPart(line, !right.isEmpty()) && right.isEmpty()) {
        left.add(line);
      } else {
        right.add(line);
      }
    }
    return new FootColumns(left, right);
  }

  /** Where the signature begins in a line of recipients; its length if it does not. */
  private static int cut(String line, SignatureReader signature, boolean signing) {
    for (int i = 0; i + 2 < line.length(); i++) {
      if (ITEM_END.indexOf(line.charAt(i)) >= 0
          && line.charAt(i + 1) == ' '
          && signature.isPart(line.substring(i + 2).strip(), signing)) {
        return i + 1;
      }
    }
    return line.length();
  }

  /** Both columns, one after the other. */
  List<String> all() {
    List<String> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }
}
