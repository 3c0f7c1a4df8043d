package doichieu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls inside the extractors. */
@AnalyzeClasses(packages = "doichieu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule WAIST_USES_THE_JDK_ONLY =
      classes()
          .that()
          .resideInAPackage("doichieu.document")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("doichieu.document", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule FORMATS_NEVER_KNOW_EACH_OTHER =
      slices()
          .matching("doichieu.extract.(pdf|word|doc|rtf|sheet|markup|text)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule JOINING_KNOWS_NO_FORMAT =
      noClasses()
          .that()
          .resideInAnyPackage("doichieu.extract.table..", "doichieu.extract.flow..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "doichieu.extract.pdf..",
              "doichieu.extract.word..",
              "doichieu.extract.doc..",
              "doichieu.extract.rtf..",
              "doichieu.extract.text..",
              "org.apache..",
              "org.jsoup..");

  @ArchTest
  static final ArchRule PDFBOX_IN_THE_PDF_READER_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackage("doichieu.extract.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("doichieu.(*)..").should().beFreeOfCycles();
}
