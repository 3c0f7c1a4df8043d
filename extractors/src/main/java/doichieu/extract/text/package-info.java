/** Plain text and Markdown: tables drawn with tabs or pipes, marks of Markdown and HTML. */
@NullMarked
package doichieu.extract.text;

import org.jspecify.annotations.NullMarked;
