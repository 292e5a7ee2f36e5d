package fr.cesizen.platform.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.cesizen.platform", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule knowsNothingOfAnyDomain = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.cesizen.auth..",
                    "fr.cesizen.emotion..",
                    "fr.cesizen.stress..",
                    "fr.cesizen.garden..",
                    "fr.cesizen.ticket..",
                    "fr.cesizen.gdpr..",
                    "fr.cesizen.gateway..");

    @ArchTest
    static final ArchRule opensTransactionsInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cesizen.platform.transactions..")
            .and()
            .doNotHaveFullyQualifiedName("fr.cesizen.platform.events.Outbox") // joins, never opens
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.transaction.reactive.TransactionalOperator");

    @ArchTest
    static final ArchRule blocksOnlyInKafkasOwnThreads = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fr.cesizen.platform.events.EventListeners")
            .should()
            .callMethod(reactor.core.publisher.Mono.class, "block")
            .orShould()
            .callMethod(reactor.core.publisher.Mono.class, "block", java.time.Duration.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);
}
