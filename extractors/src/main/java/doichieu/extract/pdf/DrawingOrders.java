package doichieu.extract.pdf;

import doichieu.extract.pdf.PageReader.TooMuch;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;

/** The orders that draw a page: how many there may be, and whether one of them was lost. */
final class DrawingOrders {
  /** Drawing orders a page may hold; nested forms can multiply them without end. */
  private static final int MAX_OPERATIONS = 4_000_000;

  /** A form costs as much as so many orders: it is unpacked anew each time it is drawn. */
  private static final int FORM_COST = 30;

  /** Saved states of drawing inside each other; readers of old allowed 28. */
  private static final int MAX_SAVED = 2_000;

  /** Forms drawn inside forms; programs that make plans nest two or three. */
  private static final int MAX_FORMS = 12;

  /** Orders that show text. */
  private static final Set<String> SHOWING = Set.of("Tj", "TJ", "'", "\"");

  /** All orders of page contents (ISO 32000-1, annex A). */
  private static final Set<String> ORDERS =
      Set.of(
          ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID"
                  + " j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ"
                  + " TL Tm Tr Ts Tw Tz v w W W* y ' \"")
              .split(" "));

  private final Set<COSStream> drawing = Collections.newSetFromMap(new IdentityHashMap<>());
  private int operations;
  private boolean incomplete;

  /**
   * Counts one more order.
   *
   * @throws TooMuch if there are too many
   */
  void count() throws TooMuch {
    operations++;
    if (operations > MAX_OPERATIONS) {
      throw new TooMuch("operations " + MAX_OPERATIONS);
    }
  }

  /**
   * Takes one more saved state into account.
   *
   * @param open states saved inside each other
   * @throws TooMuch if there are too many
   */
  static void checkSaved(int open) throws TooMuch {
    if (open > MAX_SAVED) {
      throw new TooMuch("saved-states " + MAX_SAVED);
    }
  }

  /** Begins to draw a form; false if it holds itself or is nested too deep, which is told. */
  boolean enter(COSStream form) {
    operations += FORM_COST;
    boolean entered = drawing.size() < MAX_FORMS && drawing.add(form);
    incomplete |= !entered;
    return entered;
  }

  /** Ends drawing a form. */
  void leave(COSStream form) {
    drawing.remove(form);
  }

  /** Says that something was not drawn. */
  void lose() {
    incomplete = true;
  }

  /** True if something on the page was not drawn. */
  boolean isIncomplete() {
    return incomplete;
  }

  /** True if any version of PDF knows the order; others are what is left of a damaged page. */
  static boolean isKnown(String order) {
    return ORDERS.contains(order);
  }

  static boolean showsText(String order) {
    return SHOWING.contains(order);
  }
}
