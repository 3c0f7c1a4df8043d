package doichieu.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's header by Decree 30/2020/NĐ-CP, as printed.
 *
 * @param documentType type in words ("Kế hoạch", "Công văn")
 * @param number the number alone ("24"); null where left blank
 * @param symbol "KH-UBND"
 * @param fullNumber "24/KH-UBND"; null where the number is blank
 * @param subject without "V/v"
 * @param recipients addressees of a letter (Kính gửi), else Nơi nhận without "Lưu"
 */
public record Header(
    @Nullable Issuer issuer,
    @Nullable String documentType,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String fullNumber,
    @Nullable String place,
    @Nullable PartialDate issuedOn,
    @Nullable String subject,
    List<String> recipients,
    @Nullable Signatory signatory) {
  public Header {
    recipients = List.copyOf(recipients);
  }

  /** The issuing body as printed and the body above it. */
  public record Issuer(
      String statedName, @Nullable String agencyId, @Nullable String parentStatedName) {}

  /** Year, month 1-12 and day 1-31, each null where left blank. */
  public record PartialDate(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {}

  /** Who signed: authority ("TM. ỦY BAN NHÂN DÂN"), position and name. */
  public record Signatory(
      @Nullable String authority, @Nullable String position, @Nullable String name) {}
}
