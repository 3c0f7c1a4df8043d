package doichieu.places;

/**
 * Why a row of a list cannot be taken.
 *
 * @param row row of the file, 1-based, the header counted
 * @param code no-header, no-name, no-kind, no-province, bad-code, bad-date, code-differs,
 *     code-twice
 * @param what the words in question
 */
public record PlaceFault(int row, String code, String what) {}
