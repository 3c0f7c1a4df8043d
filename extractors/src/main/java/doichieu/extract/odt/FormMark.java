package doichieu.extract.odt;

import doichieu.extract.xml.XmlNode;
import java.util.List;

/** The fields of forms that a text keeps as marks: what is chosen in them stands in no words. */
final class FormMark {
  private FormMark() {}

  /** The entry chosen from a list, or the sign of a box; empty text for other marks. */
  static String words(XmlNode mark) {
    String type = mark.attribute("type");
    if (type.endsWith("FORMDROPDOWN")) {
      List<String> entries = values(mark, "Dropdown_ListEntry");
      List<String> chosen = values(mark, "Dropdown_Selected");
      int at = chosen.isEmpty() ? -1 : XmlNode.toNumber(chosen.get(0), -1);
      return at >= 0 && at < entries.size() ? entries.get(at) : "";
    }
    if (type.endsWith("FORMCHECKBOX")) {
      return values(mark, "Checkbox_Checked").contains("true") ? "\u2612" : "\u2610";
    }
    return "";
  }

  private static List<String> values(XmlNode mark, String name) {
    return mark.all("param")
        .filter(param -> param.attribute("name").equals(name))
        .map(param -> param.attribute("value"))
        .toList();
  }
}
