package doichieu.catalogue;

/**
 * An administrative unit as a text names it.
 *
 * @param kind in lower case: "thành phố"
 * @param name "Kon Tum", each word with a capital
 */
public record PlaceName(String kind, String name) {

  /** "Thành phố Kon Tum", as a jurisdiction's path shows it. */
  public String titled() {
    return Character.toTitleCase(kind.charAt(0)) + kind.substring(1) + " " + name;
  }

  /** Equal for equal names in whatever spelling. */
  public String key() {
    return TextFold.foldPlain(kind + " " + name);
  }
}
