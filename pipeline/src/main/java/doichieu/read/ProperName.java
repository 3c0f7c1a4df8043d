package doichieu.read;

import java.util.Arrays;

/** Names of places and bodies as they are printed, recognised by their capitals. */
final class ProperName {
  private ProperName() {}

  /** True for two words at least in capitals ("ĐL Sông Công", "Tam Kỳ"). */
  static boolean isOne(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .count()
        >= 2;
  }
}
