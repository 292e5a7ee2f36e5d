package fr.cesizen.emotion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.cesizen.emotion", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule leansOnNoOtherService = classes()
            .that()
            .resideInAPackage("fr.cesizen.emotion..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "fr.cesizen.auth..",
                    "fr.cesizen.stress..",
                    "fr.cesizen.garden..",
                    "fr.cesizen.ticket..",
                    "fr.cesizen.gdpr..",
                    "fr.cesizen.gateway..");

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("fr.cesizen.emotion.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule opensTransactionsOnlyThroughThePlatform = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.transaction.reactive.TransactionalOperator");

    @ArchTest
    static final ArchRule neverBlocks = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                            "block|blockFirst|blockLast|sleep|toIterable|toStream")));
}
