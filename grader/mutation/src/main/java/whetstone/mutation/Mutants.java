package whetstone.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.build.CompoundMutationInterceptor;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;
import org.pitest.plugin.FeatureSetting;

/** The mutants of a class that PIT makes by its default mutators and that its default filters leave. */
final class Mutants {
    private final ClassByteArraySource source;
    private final Mutater mutater;

    Mutants(ClassLoader loader) {
        source = name -> Optional.of(MutantLoader.read(loader, name));
        mutater = new GregorEngineFactory()
                .createEngine(EngineArguments.arguments().withMutators(List.of("DEFAULTS")))
                .createMutator(source);
    }

    List<MutationDetails> of(String className) {
        ClassName name = ClassName.fromString(className);
        MutationInterceptor filter = new CompoundMutationInterceptor(filters());
        filter.begin(ClassTree.fromBytes(source.getBytes(className).orElseThrow()));
        Collection<MutationDetails> kept = filter.intercept(mutater.findMutations(name), mutater);
        filter.end();
        return kept.stream()
                .sorted(Comparator.comparingInt(MutationDetails::getLineNumber)
                        .thenComparing(MutationDetails::getFirstIndex))
                .toList();
    }

    byte[] classFile(MutationDetails mutant) {
        return mutater.getMutation(mutant.getId()).getBytes();
    }

    private List<MutationInterceptor> filters() {
        List<MutationInterceptor> filters = new ArrayList<>();
        for (MutationInterceptorFactory factory : ServiceLoader.load(MutationInterceptorFactory.class)) {
            if (factory.provides().isOnByDefault()) {
                FeatureSetting unset = null;
                filters.add(factory.createInterceptor(
                        new InterceptorParameters(unset, new ReportOptions(), null, source, null, null)));
            }
        }
        return filters;
    }
}
