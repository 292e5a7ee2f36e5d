package fr.cesizen.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.ArchTest;
import org.springframework.stereotype.Component;

/** Tests of behaviour survive a change of tables and of jobs: they speak HTTP and events. */
final class TestRules {

    /** What a test may do to the database stands in a {@code …Fixture}, what the database itself does in a {@code …DbTest}. */
    @ArchTest
    static void testsOfBehaviourKnowNeitherSqlNorJobs(JavaClasses main) {
        var module = main.iterator().next().getPackageName().split("\\.", -1)[2];
        var tests =
                new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("fr.cesizen." + module);
        noClasses()
                .that(describe("are tests of behaviour", type -> isOfBehaviour(outermost(type))))
                .should()
                .dependOnClassesThat(describe("speak SQL or are jobs", TestRules::isInternal))
                .check(tests);
    }

    private static boolean isOfBehaviour(JavaClass type) {
        return !type.getPackageName().equals("fr.cesizen.platform.test")
                && !type.getSimpleName().matches(".*(Fixture|DbTest|SchemaTest)")
                && !type.isMetaAnnotatedWith(Component.class); // of a sample service
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestRules::outermost).orElse(type);
    }

    private static boolean isInternal(JavaClass type) {
        return type.getName().equals(Database.class.getName())
                || type.getPackageName().equals("java.sql")
                || type.getPackageName().startsWith("org.springframework.r2dbc.core")
                || type.getPackageName().startsWith("org.springframework.jdbc")
                || (type.getPackageName().startsWith("fr.cesizen")
                        && outermost(type).getSimpleName().endsWith("Job"));
    }
}
