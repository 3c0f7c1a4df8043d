package doichieu.target;

/** How a value bounds what is achieved. */
public enum Comparator {
  EQUAL("="),
  AT_LEAST(">="),
  AT_MOST("<="),
  LESS("<"),
  MORE(">"),
  RANGE("range");

  private final String symbol;

  Comparator(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol used in the JSON. */
  @Override
  public String toString() {
    return symbol;
  }
}
