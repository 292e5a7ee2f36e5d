package fr.cesizen.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.reactivestreams.Publisher;
import org.springframework.context.Lifecycle;
import org.springframework.stereotype.Controller;

/**
 * The arrows of the house, the same for every module: {@code @ArchTest static final ArchTests house =
 * ArchTests.in(HouseRules.class)} in a class with {@code @AnalyzeClasses}. What a module promises beyond them stands beside it.
 */
public final class HouseRules {

    @ArchTest
    static final ArchTests names = ArchTests.in(NamingRules.class);

    @ArchTest
    static final ArchTests tests = ArchTests.in(TestRules.class);

    @ArchTest
    static final ArchRule knowsItselfAndThePlatformAlone = classes()
            .should(new ArchCondition<>("know no other module") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(arrow -> !allowed(module(type), module(arrow.getTargetClass())))
                            .forEach(arrow -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("fr.cesizen.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule neverBlocks = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fr.cesizen.platform.events.ConsumerTracing") // on Kafka's own threads
            .should()
            .callMethodWhere(target(nameMatching("block|blockFirst|blockLast|blockOptional|toIterable|toStream"))
                    .and(target(owner(assignableTo(Publisher.class))))
                    .and(describe("while serving", call -> !starts(call))))
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    /** Whoever starts work that nobody waits for also stops it. */
    @ArchTest
    static final ArchRule subscribesOnlyWhereALifecycleEndsIt = noClasses()
            .that(describe("have no lifecycle", type -> !type.isAssignableTo(Lifecycle.class)))
            .and()
            .doNotHaveFullyQualifiedName("fr.cesizen.platform.transactions.RowSecurityConnection") // its end reports it
            .should()
            .callMethodWhere(target(nameMatching("subscribe")).and(target(owner(assignableTo(Publisher.class)))));

    @ArchTest
    static final ArchRule opensTransactionsThroughThePlatform = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cesizen.platform.transactions")
            .and()
            .doNotHaveFullyQualifiedName("fr.cesizen.platform.events.Outbox") // joins, never opens
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.transaction.reactive.TransactionalOperator")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule keepsControllersToThemselves = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notHaveModifier(JavaModifier.PUBLIC)
            .allowEmptyShould(true);

    /** A start waits on the main thread, before anybody is served. */
    private static boolean starts(JavaCall<?> call) {
        return call.getOrigin().getName().equals("start")
                && call.getOriginOwner().isAssignableTo(Lifecycle.class);
    }

    private static boolean allowed(String from, String to) {
        return to.isEmpty() || to.equals(from) || to.equals("platform");
    }

    /** The part of the house that a class belongs to; empty for a library's. */
    private static String module(JavaClass type) {
        var names = type.getPackageName().split("\\.", -1);
        return type.getPackageName().startsWith("fr.cesizen.") ? names[2] : "";
    }

    private HouseRules() {}
}
