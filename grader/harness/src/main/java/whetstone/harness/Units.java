package whetstone.harness;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Loads units and asks them. */
final class Units implements Function<Request, Reply> {
    private final Map<Integer, Unit> units = new HashMap<>();
    private final Bounds answers;

    Units(Bounds answers) {
        this.answers = answers;
    }

    @Override
    public Reply apply(Request request) {
        if (request instanceof Request.Load load) {
            return load(load);
        }
        return request instanceof Request.Ask ask ? ask(ask) : Failures.notLoaded("this process does not compile");
    }

    private Reply load(Request.Load load) {
        units.remove(load.unit());
        UnitLoader loader = Unit.loader(load);
        try {
            units.put(load.unit(), Unit.of(loader, load));
            return new Reply.Loaded(load.unit());
        } catch (NotLoadedException e) {
            return Failures.notLoaded(e.getMessage());
        } catch (Throwable thrown) {
            return Failures.whileLoading(thrown, loader);
        }
    }

    private Reply ask(Request.Ask ask) {
        Unit unit = units.get(ask.unit());
        if (unit == null) {
            return Failures.notLoaded("there is no unit " + ask.unit());
        }
        try {
            return ask(unit, ask);
        } catch (NotLoadedException | UnsupportedTypeException | DecodingException e) {
            return Failures.notLoaded(e.getMessage());
        } catch (EncodingException e) {
            return Failures.unreadable(e);
        } catch (NotMadeException e) {
            return Failures.whileMaking(e.getCause(), unit.loader());
        } catch (Throwable thrown) {
            return Failures.whileAsking(thrown, unit.loader());
        }
    }

    private Reply ask(Unit unit, Request.Ask ask) throws ReflectiveOperationException, NotLoadedException {
        Signature signature = unit.signature(ask.method());
        Arguments arguments = signature.decodeArguments(ask.arguments(), Bounds.DEFAULT);
        long before = unit.steps();
        Object value = unit.call(signature, ask.fresh(), arguments.values());
        long steps = unit.counts() ? unit.steps() - before : -1;
        byte[] bytes = signature.encodeResult(value, answers);
        return new Reply.Answer(arguments.modified(), steps, bytes);
    }
}
