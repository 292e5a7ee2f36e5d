package fr.cesizen.garden;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;

/** The arrows of the house. */
@AnalyzeClasses(packages = "fr.cesizen.garden", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule knowsNoOtherService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.cesizen.auth..",
                    "fr.cesizen.emotion..",
                    "fr.cesizen.stress..",
                    "fr.cesizen.ticket..",
                    "fr.cesizen.gdpr..",
                    "fr.cesizen.gateway..");

    @ArchTest
    static final ArchRule hasNoCyclesBetweenFeatures =
            slices().matching("fr.cesizen.garden.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule growthKnowsNothingOfPractice = noClasses()
            .that()
            .resideInAPackage("..growth")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..practice");

    @ArchTest
    static final ArchRule reachesTheDatabaseThroughThePlatformsTransactions = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.transaction.reactive.TransactionalOperator");

    @ArchTest
    static final ArchRule neverBlocksNorStartsThreads = noClasses()
            .should()
            .callMethod("reactor.core.publisher.Mono", "block")
            .orShould()
            .callMethod("reactor.core.publisher.Mono", "subscribe")
            .orShould()
            .callMethod("reactor.core.publisher.Flux", "subscribe")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class);

    @ArchTest
    static final ArchRule keepsControllersToThemselves =
            classes().that().areMetaAnnotatedWith(Controller.class).should().notHaveModifier(JavaModifier.PUBLIC);
}
