/** Workbooks: XLSX and XLS. */
@NullMarked
package doichieu.extract.sheet;

import org.jspecify.annotations.NullMarked;
