package doichieu.catalogue;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CatalogueFileTest {
  @Test
  void rowThatSaysWhatAnotherSaysIsRefusedWhateverItsSource() {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> CatalogueFile.load("said-twice.csv"));
    assertTrue(refused.getMessage().contains("said-twice.csv"), refused.getMessage());
    assertTrue(refused.getMessage().contains("row 3"), refused.getMessage());
  }
}
