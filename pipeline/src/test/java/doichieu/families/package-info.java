/**
 * Invented families of plans: a Government resolution, the plan of a province that carries it out,
 * those of its departments, districts and communes, with known targets, known contradictions and
 * accidents of layout and wording. Same seed, same files.
 */
@NullMarked
package doichieu.families;

import org.jspecify.annotations.NullMarked;
