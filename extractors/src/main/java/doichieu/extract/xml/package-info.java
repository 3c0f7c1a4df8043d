/** XML of office documents: parts of packages, hardened reading, elements. */
@NullMarked
package doichieu.extract.xml;

import org.jspecify.annotations.NullMarked;
