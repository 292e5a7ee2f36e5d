package fr.cesizen.auth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import fr.cesizen.platform.test.HouseRules;

@AnalyzeClasses(packages = "fr.cesizen.auth", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule keycloakStaysBehindItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cesizen.auth.identity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keycloak..", "jakarta.ws.rs..", "org.jboss..");

    @ArchTest
    static final ArchRule theAdapterKnowsNoAccounts = noClasses()
            .that()
            .resideInAPackage("fr.cesizen.auth.identity")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.cesizen.auth.account");
}
