package doichieu.extract.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a document, of which some are switched off: nobody sees what is drawn on them. */
final class Layers {
  /** Those of a document that has none. */
  static final Layers NONE = new Layers(null);

  /** Condition of a group of layers that says more than its policy. */
  private static final COSName VISIBLE = COSName.getPDFName("VE");

  /** Conditions stand in conditions at most so deep. */
  private static final int DEEPEST = 20;

  private final @Nullable PDOptionalContentProperties properties;
  private final Map<COSDictionary, Boolean> known = new IdentityHashMap<>();

  private Layers(@Nullable PDOptionalContentProperties properties) {
    this.properties = properties;
  }

  /** Those of a document; none where what it says of them is damaged. */
  static Layers of(PDDocument document) {
    try {
      return new Layers(document.getDocumentCatalog().getOCProperties());
    } catch (RuntimeException e) {
      return NONE;
    }
  }

  /** True if what belongs to the layer, or to the group of layers, is not shown. */
  boolean hides(@Nullable COSBase layer) {
    if (properties == null || !(layer instanceof COSDictionary)) {
      return false;
    }
    return known.computeIfAbsent((COSDictionary) layer, any -> isOff(any));
  }

  private boolean isOff(COSDictionary layer) {
    try {
      return COSName.OCMD.equals(layer.getCOSName(COSName.TYPE))
          ? isOff(new PDOptionalContentMembershipDictionary(layer))
          : isOff(PDPropertyList.create(layer));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private boolean isOff(PDPropertyList layer) {
    return layer instanceof PDOptionalContentGroup group
        && properties != null
        && !properties.isGroupEnabled(group);
  }

  /** A condition of layers and conditions: "And", "Or" or "Not" of what follows. */
  private boolean isOn(@Nullable COSBase condition, int depth) {
    if (!(condition instanceof COSArray parts) || depth > DEEPEST) {
      return !(condition instanceof COSDictionary layer) || !isOff(PDPropertyList.create(layer));
    }
    IntStream each = IntStream.range(1, parts.size());
    return switch (parts.getName(0, "")) {
      case "Or" -> each.anyMatch(i -> isOn(parts.getObject(i), depth + 1));
      case "Not" -> each.noneMatch(i -> isOn(parts.getObject(i), depth + 1));
      default -> each.allMatch(i -> isOn(parts.getObject(i), depth + 1));
    };
  }

  /** By the policy of the group: any of its layers must be on, all, any must be off, all. */
  private boolean isOff(PDOptionalContentMembershipDictionary group) {
    if (group.getCOSObject().getDictionaryObject(VISIBLE) instanceof COSArray condition) {
      return !isOn(condition, 0);
    }
    List<Boolean> off = group.getOCGs().stream().map(this::isOff).toList();
    if (off.isEmpty()) {
      return false;
    }
    return switch (group.getVisibilityPolicy().getName()) {
      case "AllOn" -> off.contains(true);
      case "AnyOff" -> !off.contains(true);
      case "AllOff" -> off.contains(false);
      default -> !off.contains(false);
    };
  }
}
