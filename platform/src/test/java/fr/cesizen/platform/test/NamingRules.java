package fr.cesizen.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** A class says by its name what kind of thing it is, and a name means one thing in a module. */
final class NamingRules {

    private static final int MAX_COLLABORATORS = 7;

    /** What a component may be, other than a controller, a service, a repository or a configuration. */
    private static final String ROLES =
            ".*(Applier|Assembler|Catalog|Cleanup|Client|Clock|Configuration|Configurer|Convention|"
                    + "Effects|Encryption|Evaluator|Factory|Filter|Handler|Headers|Job|Json|Lock|Merger|Messages|Metrics|PersonalData|"
                    + "Publisher|Reader|Receiver|Registry|Resolver|Service|Step|Stream|Streamer|Validator|Worker)";

    @ArchTest
    static final ArchRule repositoriesAreNamedSo = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .should()
            .haveSimpleNameEndingWith("Repository")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyRepositoriesAreNamedSo = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .areTopLevelClasses()
            .should()
            .beAnnotatedWith(Repository.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule servicesAreNamedSo = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .haveSimpleNameEndingWith("Service")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreNamedSo = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .haveSimpleNameEndingWith("Controller")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule propertiesAreNamedSo = classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .haveSimpleNameEndingWith("Properties")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule componentsNameTheirRole = classes()
            .that(describe("are plain components", type -> type.isAnnotatedWith(Component.class)))
            .should()
            .haveNameMatching(ROLES)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule simpleNamesAreUniqueInAModule = classes()
            .should(new ArchCondition<>("have a name of their own") {

                private final Map<String, String> known = new HashMap<>();

                @Override
                public void init(Collection<JavaClass> all) {
                    known.clear();
                }

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var other = type.isTopLevelClass() && !type.getSimpleName().equals("package-info")
                            ? known.putIfAbsent(type.getSimpleName(), type.getName())
                            : null;
                    if (other != null) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " and " + other + " share a name"));
                    }
                }
            });

    /** Eight collaborators are two classes. Records are data and may have more components. */
    @ArchTest
    static final ArchRule constructorsTakeAtMostSevenCollaborators = classes()
            .that(describe("are no records", type -> !type.isRecord()))
            .should(new ArchCondition<>("have at most " + MAX_COLLABORATORS + " constructor parameters") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getConstructors().stream()
                            .filter(constructor ->
                                    constructor.getRawParameterTypes().size() > MAX_COLLABORATORS)
                            .forEach(constructor ->
                                    events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName())));
                }
            });

    private NamingRules() {}
}
