package fr.cesizen.auth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.cesizen.auth", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.cesizen.emotion..",
                    "fr.cesizen.stress..",
                    "fr.cesizen.garden..",
                    "fr.cesizen.ticket..",
                    "fr.cesizen.gdpr..",
                    "fr.cesizen.local..");

    @ArchTest
    static final ArchRule KEYCLOAK_BEHIND_ITS_ADAPTER = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cesizen.auth.identity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keycloak..", "jakarta.ws.rs..", "org.jboss..");

    @ArchTest
    static final ArchRule THE_ADAPTER_KNOWS_NO_ACCOUNTS = noClasses()
            .that()
            .resideInAPackage("fr.cesizen.auth.identity")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.cesizen.auth.account");

    @ArchTest
    static final ArchRule NO_BLOCKING = noClasses()
            .should()
            .callMethod("reactor.core.publisher.Mono", "block")
            .orShould()
            .callMethod("reactor.core.publisher.Flux", "blockLast")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Thread");

    @ArchTest
    static final ArchRule ONE_WAY_TO_THE_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.transaction.reactive.TransactionalOperator");
}
