package fr.cesizen.gdpr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.cesizen.platform.test.SchemaRules;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The arrows of the house. */
@ServiceTest
class HouseRulesTest {

    private static final ArchRule ONLY_THE_PLATFORM_IS_SHARED = noClasses()
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "other services",
                    type -> type.getPackageName().startsWith("fr.cesizen.")
                            && !type.getPackageName().startsWith("fr.cesizen.gdpr")
                            && !type.getPackageName().startsWith("fr.cesizen.platform")));

    private static final ArchRule NOTHING_BLOCKS = noClasses()
            .should()
            .callMethod(Mono.class, "block")
            .orShould()
            .callMethod(Mono.class, "block", java.time.Duration.class)
            .orShould()
            .callMethod(Flux.class, "blockFirst")
            .orShould()
            .callMethod(Flux.class, "blockLast")
            .orShould()
            .callMethod(Flux.class, "toIterable")
            .orShould()
            .callMethod(Flux.class, "toStream")
            .orShould()
            .callMethod(Mono.class, "subscribe")
            .orShould()
            .callMethod(Flux.class, "subscribe")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class);

    private static final ArchRule TRANSACTIONS_ARE_THE_PLATFORMS =
            noClasses().should().dependOnClassesThat().haveNameMatching("org.springframework.transaction.*");

    private static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("fr.cesizen.gdpr.(*)..").should().beFreeOfCycles();

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.cesizen.gdpr");

    @Test
    void holdForEveryClass() {
        for (var rule : List.of(
                ONLY_THE_PLATFORM_IS_SHARED, NOTHING_BLOCKS, TRANSACTIONS_ARE_THE_PLATFORMS, FEATURES_HAVE_NO_CYCLES)) {
            rule.check(classes);
        }
    }

    @Test
    void protectEveryTableThatHoldsAPersonsRows() throws SQLException {
        assertThat(SchemaRules.unprotectedTables("gdpr")).isEmpty();
    }
}
