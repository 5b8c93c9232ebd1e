package org.songngu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.songngu.cli.Main;

class ArchitectureTest {
    private static final JavaClasses SONGNGU = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PackageTable.ROOT);

    @Test
    void putsEveryClassInAListedPackage() {
        check(classes()
                .should(satisfy(
                        "be in a package of the table",
                        type -> PackageTable.lists(PackageTable.owner(type.getPackageName())))));
    }

    @Test
    void usesOnlyWhatTheTableAllows() {
        check(classes().should(haveOnly("uses that the table allows", ArchitectureTest::allowed)));
    }

    @Test
    void showsBriefOnlyTheResultRecordsOfAStage() {
        check(classes()
                .that()
                .resideInAPackage("org.songngu.brief..")
                .should(haveOnly("records and enums from the stages", ArchitectureTest::isResult)));
    }

    @Test
    void hasNoCycleBetweenPackages() {
        check(slices().matching("org.songngu.(**)").should().beFreeOfCycles());
    }

    @Test
    void keepsTheEngineInModelOnnx() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.songngu.model.onnx..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.djl..", "ai.onnxruntime.."));
    }

    @Test
    void keepsTheArgumentParserInCli() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.songngu.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void keepsSparkInBatchSpark() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.songngu.batch.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.spark.."));
    }

    @Test
    void endsTheJvmOnlyInMain() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class));
    }

    /** A package of the table that nobody has written yet is no reason to fail. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(SONGNGU);
    }

    private static boolean allowed(Dependency use) {
        JavaClass used = use.getTargetClass();
        String user = PackageTable.owner(use.getOriginClass().getPackageName());
        return !isOurs(used) || PackageTable.allows(user, PackageTable.owner(used.getPackageName()));
    }

    private static boolean isResult(Dependency use) {
        JavaClass used = use.getTargetClass();
        boolean ofStage = isOurs(used) && PackageTable.STAGES.contains(PackageTable.owner(used.getPackageName()));
        return !ofStage || used.isRecord() || used.isEnum();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(PackageTable.ROOT);
    }

    private static ArchCondition<JavaClass> satisfy(String promise, Predicate<JavaClass> holds) {
        return ArchCondition.from(describe(promise, holds));
    }

    private static ArchCondition<JavaClass> haveOnly(String promise, Predicate<Dependency> holds) {
        return new ArchCondition<>("have only " + promise) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(holds.negate())
                        .map(use -> SimpleConditionEvent.violated(type, use.getDescription()))
                        .forEach(events::add);
            }
        };
    }
}
