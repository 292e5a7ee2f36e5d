package fr.cesizen.stress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The arrows of the house. */
@AnalyzeClasses(packages = "fr.cesizen.stress", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsOnlyItselfAndThePlatform = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("fr.cesizen..")
                    .and(resideOutsideOfPackages("fr.cesizen.stress..", "fr.cesizen.platform..")));

    @ArchTest
    static final ArchRule questionnairesKnowNothingOfAssessments = noClasses()
            .that()
            .resideInAPackage("..questionnaire..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..assessment..");

    @ArchTest
    static final ArchRule hasNoCycles = SlicesRuleDefinition.slices()
            .matching("fr.cesizen.stress.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule neverBlocks = noClasses()
            .should()
            .callMethod(Mono.class, "block")
            .orShould()
            .callMethod(Flux.class, "blockLast")
            .orShould()
            .callMethod(Flux.class, "blockFirst")
            .orShould()
            .callMethod(Mono.class, "subscribe")
            .orShould()
            .callMethod(Flux.class, "subscribe")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class);

    @ArchTest
    static final ArchRule usesThePlatformsTransactionsAlone =
            noClasses().should().dependOnClassesThat().areAssignableTo(TransactionalOperator.class);
}
