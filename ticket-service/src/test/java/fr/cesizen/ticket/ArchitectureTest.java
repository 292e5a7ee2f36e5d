package fr.cesizen.ticket;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The arrows of the house, as they hold for this service. */
@AnalyzeClasses(packages = "fr.cesizen.ticket", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNoOtherService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.cesizen.auth..",
                    "fr.cesizen.emotion..",
                    "fr.cesizen.stress..",
                    "fr.cesizen.garden..",
                    "fr.cesizen.gdpr..",
                    "fr.cesizen.gateway..");

    /** What people read never meets staff's notes, not even by a shared class. */
    @ArchTest
    static final ArchRule keepsNotesApartFromTickets =
            slices().matching("fr.cesizen.ticket.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule neverBlocks = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                    "block.*|subscribe|toFuture|toIterable|toStream"))
                    .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                    com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Mono.class)
                                            .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                                    Flux.class))))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class);

    @ArchTest
    static final ArchRule opensTransactionsThroughThePlatform =
            noClasses().should().dependOnClassesThat().areAssignableTo(TransactionalOperator.class);
}
