package doichieu.extract.table;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table whose rows each tell where their cells begin and end.
 *
 * @param left left edge in twentieths of a point
 * @param right right edge in twentieths of a point, greater than {@code left}
 * @param continuesAbove true if the file says that it is the rest of the cell above
 * @param content what the reader keeps of it; null for a place where no cell is
 */
public record EdgeCell<T>(int left, int right, boolean continuesAbove, @Nullable T content) {}
