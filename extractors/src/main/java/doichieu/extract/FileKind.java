package doichieu.extract;

import doichieu.document.SourceFormat;
import java.util.Optional;

/**
 * What a file is by its content.
 *
 * @param mediaType without parameters
 * @param name the name that people use for it, such as "DOCX (Word)"
 * @param format the format it is read as; empty if plans do not come in it
 */
record FileKind(String mediaType, String name, Optional<SourceFormat> format) {}
