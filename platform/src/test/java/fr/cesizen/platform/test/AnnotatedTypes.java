package fr.cesizen.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Annotations of the types that ship, read from their class files: the types themselves are not imported. */
final class AnnotatedTypes extends ClassPathScanningCandidateComponentProvider {

    private AnnotatedTypes() {
        super(false);
    }

    /** Those of one kind in a package and below it; types of tests are left out. */
    static <A extends Annotation> Stream<A> in(String source, Class<A> annotation) {
        var types = new AnnotatedTypes();
        types.addIncludeFilter(new AnnotationTypeFilter(annotation, false));
        return types.findCandidateComponents(source).stream()
                .filter(AnnotatedTypes::ships)
                .map(type -> ClassUtils.resolveClassName(Objects.requireNonNull(type.getBeanClassName()), null))
                .map(type -> Objects.requireNonNull(type.getAnnotation(annotation)));
    }

    /** Whatever the type is: an interface or a package-private class may be annotated, too. */
    @Override
    protected boolean isCandidateComponent(AnnotatedBeanDefinition type) {
        return true;
    }

    private static boolean ships(BeanDefinition type) {
        try {
            var place = resource(type).getURL().getPath();
            return !place.contains("/test-classes/") && !place.contains("-tests.jar");
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Resource resource(BeanDefinition type) {
        return Objects.requireNonNull(((AbstractBeanDefinition) type).getResource());
    }
}
