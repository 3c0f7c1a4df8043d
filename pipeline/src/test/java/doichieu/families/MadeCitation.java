package doichieu.families;

import java.util.Locale;

/**
 * A reference to a legal document.
 *
 * @param issuedOn ISO date; empty if left out
 */
record MadeCitation(String type, String number, String issuedOn, String issuer) {

  /** The same with another date. */
  MadeCitation on(String date) {
    return new MadeCitation(type, number, date, issuer);
  }

  /** "Kế hoạch số 12/KH-UBND ngày 05/02/2025 của UBND tỉnh …". */
  String text(boolean wordy) {
    String day = issuedOn.isEmpty() ? "" : " ngày " + day(issuedOn, wordy);
    return type + " số " + number + day + " của " + issuer;
  }

  /** "05/02/2025" or "05 tháng 02 năm 2025". */
  static String day(String iso, boolean wordy) {
    String[] parts = iso.split("-", -1);
    return wordy
        ? String.format(Locale.ROOT, "%s tháng %s năm %s", parts[2], parts[1], parts[0])
        : String.format(Locale.ROOT, "%s/%s/%s", parts[2], parts[1], parts[0]);
  }
}
