/** Official lists of administrative units that people import, and what they tell about plans. */
@NullMarked
package doichieu.places;

import org.jspecify.annotations.NullMarked;
