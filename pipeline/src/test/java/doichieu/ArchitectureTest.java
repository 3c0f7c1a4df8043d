package doichieu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house, from the waist to the command line. */
@AnalyzeClasses(packages = "doichieu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule DOCUMENT_LIBRARIES_UNDER_EXTRACT_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackage("doichieu.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..", "org.jsoup..");

  @ArchTest
  static final ArchRule MEANING_KNOWS_NO_FILE_FORMAT =
      noClasses()
          .that()
          .resideInAnyPackage(
              "doichieu.target..",
              "doichieu.read..",
              "doichieu.normalize..",
              "doichieu.citation..",
              "doichieu.catalogue..",
              "doichieu.reconcile..",
              "doichieu.store..",
              "doichieu.export..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("doichieu.extract..");

  @ArchTest
  static final ArchRule JDBC_IN_THE_STORE_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackage("doichieu.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "org.jdbi..",
              "org.flywaydb..",
              "org.sqlite..",
              "org.postgresql..");

  @ArchTest
  static final ArchRule STEPS_OF_ONE_DOCUMENT_KNOW_NO_STORE_AND_NO_COMMAND_LINE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "doichieu.document..",
              "doichieu.extract..",
              "doichieu.target..",
              "doichieu.read..",
              "doichieu.normalize..",
              "doichieu.citation..",
              "doichieu.catalogue..",
              "doichieu.reconcile..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "doichieu.store..", "doichieu.export..", "doichieu.intake..", "doichieu.cli..");

  @ArchTest
  static final ArchRule TARGET_NOUNS_STAND_ALONE =
      classes()
          .that()
          .resideInAPackage("doichieu.target..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "doichieu.target..", "doichieu.document..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("doichieu.(*)..").should().beFreeOfCycles();
}
