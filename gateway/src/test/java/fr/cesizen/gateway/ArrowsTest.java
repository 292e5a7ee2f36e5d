package fr.cesizen.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@AnalyzeClasses(packages = "fr.cesizen.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule knowsThePlatformAndNoService = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("fr.cesizen..")
                    .and(resideOutsideOfPackages("fr.cesizen.gateway..", "fr.cesizen.platform..")));

    @ArchTest
    static final ArchRule hasNoCircles =
            slices().matching("fr.cesizen.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule neverBlocks = noClasses()
            .should()
            .callMethod(Mono.class, "block")
            .orShould()
            .callMethod(Flux.class, "blockLast")
            .orShould()
            .callMethod(Mono.class, "subscribe")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);
}
