package whetstone.engine.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import whetstone.engine.catalogue.MalformedExerciseException;
import whetstone.engine.page.Samples;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer;

class FigureFileTest {
    @Test
    void everyKindOfLayerSurvives() {
        List<Figure> figures = Samples.of("name");
        List<Figure> read = FigureFile.read(FigureFile.write(figures));
        assertEquals(figures.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertEquals(
                    figures.get(i).layers().get(0).getClass(),
                    read.get(i).layers().get(0).getClass());
            assertEquals(figures.get(i).x(), read.get(i).x());
            assertEquals(figures.get(i).says(), read.get(i).says());
        }
        assertEquals(FigureFile.write(figures), FigureFile.write(read));
    }

    @Test
    void numbersThatAreNoneSurvive() {
        Figure figure = Figure.saying("strange").line("line", Samples.STRANGE, new double[] {
            Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE
        });
        Layer.Line read = (Layer.Line) FigureFile.read(FigureFile.write(List.of(figure)))
                .get(0)
                .layers()
                .get(0);
        assertArrayEquals(Samples.STRANGE, read.x());
        assertArrayEquals(new double[] {Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE}, read.y());
    }

    @Test
    void branchesKeepTheirOrder() {
        Layer.Tree tree = (Layer.Tree)
                Samples.of("name").get(Samples.of("name").size() - 1).layers().get(0);
        Figure figure = Figure.saying("tree").tree("tree", tree.root());
        Layer.Tree read = (Layer.Tree) FigureFile.read(FigureFile.write(List.of(figure)))
                .get(0)
                .layers()
                .get(0);
        assertEquals(
                List.of("yes", "no"), new ArrayList<>(read.root().branches().keySet()));
        assertEquals(tree.root(), read.root());
    }

    @Test
    void aDamagedFileIsToldByItsName() {
        for (String text : List.of("", "[{}]", "{", "[{\"layers\":[{\"kind\":\"java.lang.Runtime\"}]}]")) {
            MalformedExerciseException told =
                    assertThrows(MalformedExerciseException.class, () -> FigureFile.read(text), text);
            assertTrue(told.getMessage().startsWith("figures.json cannot be read"), told.getMessage());
        }
    }
}
