/**
 * Files made to break readers, too large for the repository: they are made when they are needed.
 */
package doichieu.extract.hostile;
